import { expect, test } from 'vitest';
import { openRetentionSetting } from '../support/retention-setting.js';

// Thirty hours behind Greenwich: whatever the time, it is an earlier day there than in Sweden.
const BEHIND = '<BEHIND>+30';

test('a plan of today is carried out today, though the database’s own zone is still at yesterday', async () => {
  const setting = await openRetentionSetting({ clock: { now: () => new Date() } });
  try {
    const name = new URL(setting.plugin.database.urls.admin).pathname.slice(1);
    await setting.admin(`alter database ${name} set timezone to '${BEHIND}'`);
    // Connections keep the zone that they were opened with.
    await setting.admin(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const { plan } = await setting.approve(await setting.plan());
    expect(await setting.carryOut(plan)).toMatchObject({ outcome: 'SAVED', findings: [] });
  } finally {
    await setting.stop();
  }
});
