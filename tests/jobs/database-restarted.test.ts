import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { expect, it } from 'vitest';
import { openDatabase } from '../../server/platform/postgres/index.js';
import { startAvstamp } from '../support/avstamp.js';
import { query } from '../support/query.js';
import { temporaryFolder } from '../support/temporary-folder.js';

it('a worker goes on when PostgreSQL has been restarted under it, and ends the run that it had begun', async () => {
  const folder = await temporaryFolder();
  const database = await openDatabase({ folder: folder.path, environment: {} });
  const { urls } = database;
  const ask = (statement: string) => query(urls.admin, statement);
  await ask(
    `insert into avstamp.household (municipality_code, household_ref, unit) values ('0180', 'h1', 'IFO')`,
  );
  await ask(`insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref)
    values ('0180', '2013-03-01', 'h1', 'p1')`);
  const holder = new pg.Client({ connectionString: urls.admin });
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query('begin; lock table avstamp.audit_entry in exclusive mode');
  const worker = startAvstamp(['work'], { folder: folder.path, urls });
  await worker.said(/jobb/);
  await ask(`select avstamp_worker.add_job('avstamp-monthly-report',
    '{"month": "2013-03", "municipalityCodes": ["0180"], "occasion": "reminder"}')`);
  const waits = `select pid from pg_stat_activity where wait_event_type = 'Lock' and application_name like '%reporting'`;
  while ((await ask(waits)).length === 0) await wait(20);
  const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
  // One of its processes dies of itself: PostgreSQL ends all the others, recovers and starts anew.
  process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
  const done = `select from avstamp.report_run where state = 'done'`;
  while ((await ask(done).catch(() => [])).length === 0) await wait(200);
  expect(await ask('select revision from avstamp.report_run')).toEqual([{ revision: 1 }]);
  expect(await ask('select from avstamp.report_event')).toHaveLength(1);
  const files = await readdir(join(folder.path, 'reports', '2013-03', '0180'));
  expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
  worker.process.kill('SIGTERM');
  expect((await worker.end).exitCode).toBe(0);
  await holder.end().catch(() => undefined);
  await database.close();
  await folder.remove();
});
