import { withClient } from '#product/measured';
import { loadFolder } from './load-folder.js';
import type { OpenSide } from './side.js';

const EMPTY = `
truncate avstamp.person, avstamp.household, avstamp.assistance_month, avstamp.measure, avstamp.closure,
  avstamp.follow_up, avstamp.refused_row, avstamp.load_run`;

/** Loads the host folder into a database without rows. */
export const loadEmpty: OpenSide = async (dataSet) => ({
  before: async () => {
    await withClient(dataSet.urls.admin, async (client) => {
      await client.query(EMPTY);
      await client.query('checkpoint');
    });
  },
  run: () => loadFolder(dataSet),
  close: async () => undefined,
});
