import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SMALL_FOLDER, writeFolder } from '../exchange/small-folder.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const MARCH = ['--month', '2013-03', '--municipality', '0180'];

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await writeFolder(setting.folder, SMALL_FOLDER);
  for (const step of [
    ['load', setting.folder],
    ...['compile', 'approve', 'submit'].map((name) => ['report', name, ...MARCH]),
  ]) {
    await setting.run(...step);
  }
  await writeFolder(setting.folder, {
    ...SMALL_FOLDER,
    measures: [...SMALL_FOLDER.measures, '0180,P-3,2013-03,5,4,,own'],
  });
  await setting.run('load', setting.folder);
});
afterAll(() => setting.close());

const english = (...parameters: string[]) => setting.run('--language', 'en', 'report', ...parameters);

test('a month without a correction says that nothing differs', async () => {
  const { exitCode, output } = await english('difference', ...MARCH);
  expect({ exitCode, output }).toEqual({
    exitCode: 0,
    output: 'The month has no such correction: nothing differs from what was handed over.\n',
  });
});

test('a correction is told row by row, with who loaded what changed it', async () => {
  expect((await english('compile', ...MARCH)).exitCode).toBe(0);
  const { exitCode, output } = await english('difference', ...MARCH);
  expect(exitCode).toBe(0);
  expect(output).toContain(
    'Version 2 against version 1, which was handed over: rows changed 1, new 0, gone 0',
  );
  expect(output).toMatch(
    /measures, running number \d: changed\n {4}applicant, code 5: {2}→ 4\n {4}\S+Z load \(/,
  );
  const { output: json } = await setting.run('--json', 'report', 'difference', ...MARCH, '--revision', '2');
  expect(JSON.parse(json)).toMatchObject({
    correction: { revision: 2, changed: 1 },
    rows: [{ causes: [{}] }],
  });
});

test('a year of which one month was handed over is written, and the others are told to be missing', async () => {
  const parameters = ['year', '--year', '2013', '--municipality', '0180', '--output', setting.path('out')];
  const { exitCode, output } = await english(...parameters);
  expect(exitCode).toBe(1);
  expect(output).toContain('2013-12 is not compiled and is missing from the year file.');
  expect(output).not.toContain('2013-02');
  expect(output).toContain('2013: deviations 10');
  const file = setting.path('out', '2013', '0180', 'insatser-0180-2013.csv');
  const bytes = await readFile(file);
  await english(...parameters);
  expect((await readFile(file)).equals(bytes)).toBe(true);
});

test('a year in which no report was made says which to give', async () => {
  const { exitCode, error } = await english('year', '--year', '2001', '--municipality', '0180');
  expect(exitCode).toBe(1);
  expect(error).toContain('Give a year in which monthly reports were made.');
});
