import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JobSetting } from './job-setting.js';

const PROGRAM = fileURLToPath(new URL('many-starts.js', import.meta.url));
const CODE = '0180';

let setting: JobSetting;
beforeEach(async () => {
  setting = await JobSetting.open();
  await setting.workshop.households(CODE, [{ name: 'h1' }, { name: 'h2', coApplicant: true }]);
});
afterEach(() => setting.close());

/** The ids of the runs that ten starts at once in a process of their own get, as one list. */
async function tenStarts(now: string): Promise<readonly string[]> {
  const { database, folder } = setting.workshop;
  const order = { urls: database.urls, folder: folder.path, municipalityCode: CODE, now, starts: 10 };
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, AVSTAMP_STARTS: JSON.stringify(order) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('ready');
  ready.push(() => child.stdin.end('go\n'));
  if (ready.length === 2) for (const go of ready) go();
  const { value } = await lines.next();
  await once(child, 'exit');
  return JSON.parse(String(value));
}

const ready: (() => void)[] = [];

test('twenty starts at once, from two processes whose clocks are five minutes apart, are one run', async () => {
  const ids = await Promise.all([tenStarts('2013-04-01T22:58:00Z'), tenStarts('2013-04-01T23:03:00Z')]);
  expect(ids.flat()).toHaveLength(20);
  const runs = await setting.runs();
  expect(runs).toMatchObject([{ municipality: CODE, revision: 1, state: 'done', attempts: 1 }]);
  expect(new Set(ids.flat())).toEqual(new Set(runs.map(({ runId }) => runId)));
  const told = await setting.ask(`select from avstamp.report_event`);
  expect(told).toHaveLength(1);
});
