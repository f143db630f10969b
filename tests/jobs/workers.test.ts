import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JobSetting } from './job-setting.js';

const MUNICIPALITIES = ['0114', '0115', '0117', '0120', '0123', '0125'];

let setting: JobSetting;
beforeEach(async () => {
  setting = await JobSetting.open();
  for (const code of MUNICIPALITIES) {
    await setting.workshop.households(code, [{ name: 'h1' }, { name: 'h2', coApplicant: true }]);
    await setting.workshop.measures(code, [{ person: 'h1-1', code: 2, days: 5 }]);
  }
});
afterEach(() => setting.close());

test('two workers share the queue: every report is compiled once, and both stop in order', async () => {
  for (const code of MUNICIPALITIES) await setting.queue(code);
  const workers = await Promise.all([setting.worker(), setting.worker('--concurrency', '1')]);
  await setting.untilQueueIsEmpty();
  expect(await setting.runs()).toMatchObject(
    MUNICIPALITIES.map((municipality) => ({
      municipality,
      state: 'done',
      occasion: 'reminder',
      attempts: 1,
    })),
  );
  expect(await Promise.all(workers.map((worker) => setting.stop(worker)))).toEqual([0, 0]);
  const folder = join(setting.workshop.folder.path, 'reports', '2013-03');
  expect((await readdir(folder)).toSorted()).toEqual(MUNICIPALITIES);
});

test('what a killed worker had taken, another finishes at once, though no clock has moved', async () => {
  const [code = ''] = MUNICIPALITIES;
  const holder = await setting.workshop.reporting.connect();
  // Somebody else holds the report: the job waits for it, and is killed while it waits.
  await holder.query('select pg_advisory_lock(avstamp.report_lock($1, $2::date, $3))', [
    code,
    '2013-03-01',
    'socialstyrelsen-2013',
  ]);
  const killed = await setting.worker();
  await setting.queue(code);
  await setting.until(`select from pg_locks where locktype = 'advisory' and not granted`);
  killed.process.kill('SIGKILL');
  await killed.end;
  holder.release(true);
  const next = await setting.worker();
  await setting.untilQueueIsEmpty();
  expect(await setting.runs()).toMatchObject([{ municipality: code, state: 'done', attempts: 1 }]);
  await setting.stop(next);
  await setting.untilUnlocked();
});
