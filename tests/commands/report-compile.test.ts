import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SMALL_FOLDER, writeFolder } from '../exchange/small-folder.js';
import { query } from '../support/query.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const MARCH = ['report', 'compile', '--month', '2013-03'];
const FILES = ['avslut', 'insatser', 'synpunkter'].flatMap((section) =>
  ['csv', 'xlsx'].map((format) => `${section}-0180-2013-03.${format}`),
);

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await writeFolder(setting.folder, SMALL_FOLDER);
  expect((await setting.run('load', setting.folder)).exitCode).toBe(0);
});
afterAll(() => setting.close());

const reports = () => query(setting.database.urls.admin, 'select from avstamp.report');

describe('report compile', () => {
  test('writes the files, says so, and the second time changes nothing', async () => {
    const first = await setting.run('--language', 'en', ...MARCH);
    expect(first).toMatchObject({ exitCode: 0 });
    expect(first.output).toContain('2013-03: 1 municipality, 2 households, 0 closures, 6 files\n');
    expect(first.output).toContain(
      `The files lie in ${setting.path('reports', '2013-03')}, a folder for each`,
    );
    expect(first.error).toBe('Reports for 2013-03 …\nReports for 2013-03: 1/1\n');
    const folder = setting.path('reports', '2013-03', '0180');
    expect((await readdir(folder)).toSorted()).toEqual(FILES);
    const contents = (): Promise<Buffer[]> => Promise.all(FILES.map((name) => readFile(join(folder, name))));
    const before = await contents();

    const again = await setting.run('--json', ...MARCH);
    expect(JSON.parse(again.output)).toMatchObject({
      reports: [{ municipalityCode: '0180', unchanged: true }],
    });
    expect(again).toMatchObject({ exitCode: 0, error: '' });
    expect(await contents()).toEqual(before);
  });

  test('of a month without households is a nil report, and of a place without records nothing', async () => {
    const { output } = await setting.run('--json', 'report', 'compile', '--month', '2014-01');
    expect(JSON.parse(output)).toMatchObject({ reports: [{ tally: { measureRows: 0, closureRows: 0 } }] });
  });
});

describe('where the files cannot be written, a sentence says what to do and no report is kept', () => {
  beforeEach(() => query(setting.database.urls.admin, 'delete from avstamp.report'));

  test('an output folder that is a file', async () => {
    await writeFile(setting.path('a-file'), '');
    const end = await setting.run('--language', 'en', ...MARCH, '--output', setting.path('a-file'));
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toMatch(/A part of the path \S+ is a file and not a folder\. Correct the path\.\n$/);
    expect(await reports()).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('a folder that nobody may write in', async () => {
    const end = await setting.run('--language', 'en', ...MARCH, '--output', '/sys/avstamp');
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toMatch(/\/sys\/avstamp.*[Cc]hoose (another|a) folder.*\n$/);
    expect(await reports()).toEqual([]);
  });

  test('a folder in the place of one of the files leaves nothing of the others', async () => {
    const output = setting.path('taken');
    const folder = join(output, '2013-03', '0180');
    await mkdir(join(folder, 'avslut-0180-2013-03.xlsx'), { recursive: true });
    const end = await setting.run('--language', 'en', ...MARCH, '--output', output);
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toContain('avslut-0180-2013-03.xlsx is a folder. Name a file.');
    expect(await readdir(folder)).toEqual(['avslut-0180-2013-03.xlsx']);
    expect(await reports()).toEqual([]);
  });
});
