import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL_FOLDER, writeFolder } from '../exchange/small-folder.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const MONTHS = ['--month', '2013-03', '--month', '2013-04'];

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await writeFolder(setting.folder, SMALL_FOLDER);
  expect((await setting.run('load', setting.folder)).exitCode).toBe(0);
  expect((await setting.run('report', 'compile', ...MONTHS)).exitCode).toBe(0);
});
afterAll(() => setting.close());

describe('national compile', () => {
  test('adds up two months, whatever order they are given in', async () => {
    const backwards = ['--month', '2013-04', '--month', '2013-03'];
    const { exitCode, output } = await setting.run('--json', 'national', 'compile', ...backwards);
    expect(exitCode).toBe(0);
    const { tables, files } = JSON.parse(output);
    expect(tables).toMatchObject({ months: ['2013-03', '2013-04'], participation: { reported: 1 } });
    for (const { path } of files) expect(existsSync(path)).toBe(true);
    const folder = setting.path('national', '2013-03_2013-04');
    expect(JSON.parse(await readFile(join(folder, 'national.json'), 'utf8'))).toEqual(tables);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('of a month without reports says that nobody has reported', async () => {
    const { exitCode, output } = await setting.run('--json', 'national', 'compile', '--month', '2014-01');
    expect(exitCode).toBe(0);
    expect(JSON.parse(output).tables.participation).toMatchObject({ expected: 290, reported: 0 });
    const shown = await setting.run('--language', 'en', 'national', 'compile', '--month', '2014-01');
    expect(shown).toMatchObject({ exitCode: 0, error: '' });
    expect(shown.output).toContain('January 2014');
    expect(shown.output).not.toContain('NaN');
  });

  test('into a folder that is a file ends with a sentence', async () => {
    await writeFile(setting.path('a-file'), '');
    const end = await setting.run(
      '--language',
      'en',
      'national',
      'compile',
      ...MONTHS,
      '--output',
      setting.path('a-file'),
    );
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toMatch(/a-file.* is a file and not a folder\. Correct the path\.\n$/);
  });
});
