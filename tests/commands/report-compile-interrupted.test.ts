import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCollection2013 } from '../../demo/collection-2013/write-collection-2013.js';
import { avstamp, startAvstamp } from '../support/avstamp.js';
import { query } from '../support/query.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const MARCH = ['report', 'compile', '--month', '2013-03'];

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await writeCollection2013(setting.path('collection'));
  expect((await setting.run('load', setting.path('collection'))).exitCode).toBe(0);
}, 300_000);
afterAll(() => setting.close());

const runningNumbers = () =>
  query<{ number: string }>(
    setting.database.urls.admin,
    `select concat_ws('/', municipality_code, month, household_ref, running_number) as number
     from avstamp_pseudonym.running_number order by 1`,
  );

async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(names.toSorted().map((name) => readFile(name, 'base64')));
  return new Map(names.toSorted().map((name, index) => [name.slice(folder.length), contents[index] ?? '']));
}

// A file may not grow beyond a block: the writing fails as it does on a full disk.
test('where the disk takes no more, it is said, nothing is left half written, and a later run heals', async () => {
  const { folder, database } = setting;
  const end = await avstamp(['--language', 'en', ...MARCH], {
    folder,
    urls: database.urls,
    shell: 'trap "" XFSZ; ulimit -f 4',
  });
  expect(end).toMatchObject({ exitCode: 1, output: '' });
  expect(end.error).toMatch(
    /grows larger than the user or the file system allows\. Raise .+ and run again\.|choose another folder/,
  );
  const left = [...(await filesIn(setting.path('reports'))).keys()];
  expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
  const kept = await query<{ code: string }>(
    database.urls.admin,
    'select municipality_code as code from avstamp.report',
  );
  const folders = new Set(left.map((name) => name.split('/')[2]));
  expect(new Set(kept.map(({ code }) => code))).toEqual(folders);
  expect(kept.length).toBeLessThan(72);
});

test('a run that is killed is mended by the next: the same numbers, whole files, nothing left behind', async () => {
  const { folder, database } = setting;
  const { urls } = database;
  const killed = startAvstamp(MARCH, { folder, urls });
  const reported = 'select municipality_code from avstamp.report';
  while ((await query(urls.admin, reported)).length < 20) await wait(20);
  killed.process.kill('SIGKILL');
  expect((await killed.end).exitCode).toBeNull();
  const begun = await runningNumbers();

  expect(await setting.run(...MARCH)).toMatchObject({ exitCode: 0 });
  const mended = await filesIn(setting.path('reports'));
  expect(mended.size).toBe(432);
  const numbers = new Set((await runningNumbers()).map(({ number }) => number));
  expect(begun.filter(({ number }) => !numbers.has(number))).toEqual([]);

  const undisturbed = setting.path('undisturbed');
  expect(await setting.run(...MARCH, '--output', undisturbed)).toMatchObject({ exitCode: 0 });
  expect(await filesIn(undisturbed)).toEqual(mended);
}, 180_000);
