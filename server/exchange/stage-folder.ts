import { HOST_FILE_NAMES, type HostFileName } from './host-files.js';
import type { LoadSession } from './session.js';
import { createStagingTable, stageFile } from './stage-file.js';

/** Takes the rows of all files in; a file that is missing or refused has none. */
export async function stageFolder(session: LoadSession, present: readonly HostFileName[]): Promise<void> {
  for (const name of HOST_FILE_NAMES) {
    await createStagingTable(session, name);
    if (present.includes(name)) await stageFile(session, name);
    await session.client.query(`analyze avstamp_staging.${name}`);
  }
}
