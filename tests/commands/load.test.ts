import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderLines, SMALL_FOLDER, withLine, writeFolder } from '../exchange/small-folder.js';
import { query } from '../support/query.js';
import { type CommandSetting, openSetting } from './command-setting.js';

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
});
afterAll(() => setting.close());

async function folderOf(name: string, files: FolderLines, lineEnd?: string): Promise<string> {
  const folder = setting.path(name);
  await mkdir(folder);
  await writeFolder(folder, files, lineEnd);
  return folder;
}

interface LoadedJson {
  readonly files: readonly { readonly name: string; readonly added: number; readonly refused: number }[];
  readonly findings: readonly Record<string, unknown>[];
  readonly errorsTotal: number;
}

test('a row that breaks a rule is told of with its place, the rest is loaded, and the row is kept', async () => {
  const folder = await folderOf('one-wrong-day', withLine('measures', 2, '0180,P-1,2013-03,2,32,,own'));
  const first = await setting.run('--language', 'en', 'load', folder);
  expect(first.exitCode).toBe(1);
  expect(first.output).toMatch(
    /^Error {2}measures\.csv, line 2, column days\n {4}\S.*\n {4}expected: .*; found: 32; \(/,
  );
  expect(first.output).toMatch(/^measures +3 rows +2 new +0 changed +0 unchanged +1 refused$/m);
  expect(first.output).toMatch(/^households +2 rows +2 new /m);
  expect(first.output).toContain('avstamp.refused_row');
  expect(first.error).toMatch(/^Loading …\nLoading: (\d+)\/\1\n$/);

  const again = await setting.run('--json', 'load', folder);
  const outcome: LoadedJson = JSON.parse(again.output);
  expect(again.exitCode).toBe(1);
  expect(outcome.files.map(({ added }) => added)).toEqual(outcome.files.map(() => 0));
  expect(outcome.errorsTotal).toBe(1);
  expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([
    {
      rule: expect.any(String),
      severity: 'error',
      field: expect.any(String),
      source: expect.any(String),
      message: { sv: expect.any(String), en: expect.any(String) },
      expected: { sv: expect.any(String), en: expect.any(String) },
      found: '32',
      place: { file: 'measures.csv', row: 2, line: 2, column: 'days' },
    },
  ]);
  const kept = await query(setting.database.urls.admin, 'select file, line from avstamp.refused_row');
  expect(kept).toEqual([{ file: 'measures.csv', line: 2 }]);
});

test('many remarks are shown by three examples and a count, after what stopped rows', async () => {
  const texts = ['SFI', 'Högskolestudier', 'Individuell coachning', 'Hälsorådgivare', 'Arbetar deltid'];
  const measures = [
    ...SMALL_FOLDER.measures.slice(0, 1),
    ...texts.map((text) => `0180,P-3,2013-03,8,1,${text},own`),
    '0180,P-3,2013-03,9,1,,own',
  ];
  const { output } = await setting.run('load', await folderOf('remarks', { ...SMALL_FOLDER, measures }));
  expect(output).toMatch(/^Fel {2}measures\.csv, rad 7, kolumn code\n/);
  expect(output.match(/^Se över /gm)).toHaveLength(3);
  expect(output).toMatch(/^… och \d+ till att se över; raderna är inlästa\./m);
});

test('lines that end as Windows ends them change nothing of what is loaded already', async () => {
  await setting.run('load', await folderOf('unix', SMALL_FOLDER));
  const folder = await folderOf('windows', SMALL_FOLDER, '\r\n');
  const { exitCode, output } = await setting.run('--json', 'load', folder);
  const { files }: LoadedJson = JSON.parse(output);
  expect(exitCode).toBe(0);
  for (const file of files) expect(file).toMatchObject({ added: 0, changed: 0, refused: 0 });
});

test.each([
  ['header-that-is-none', 'household_ref;closed_on\n', 'host-file-header'],
  ['a-nul-character', 'household_ref,closed_on\nH-1\0,2013-04-15\n', 'host-file-no-nul'],
  [
    'other-than-utf-8',
    Buffer.from('household_ref,closed_on\nH-\xe5,2013-04-15\n', 'latin1'),
    'host-file-encoding',
  ],
  ['too-few-cells', 'household_ref,closed_on\nH-1\n', 'host-file-cells'],
])('a file with %s is refused whole, and the others are loaded', async (name, content, rule) => {
  const folder = await folderOf(name, SMALL_FOLDER);
  await writeFile(join(folder, 'closings.csv'), content);
  const { exitCode, output } = await setting.run('--json', 'load', folder);
  const { files, findings }: LoadedJson = JSON.parse(output);
  expect(exitCode).toBe(1);
  expect(findings[0]).toMatchObject({ rule, severity: 'error', place: { file: 'closings.csv' } });
  expect(files.map((file) => file.name)).toContain('measures');
});

test('an empty folder is loaded, and a file of another name is told of', async () => {
  const folder = await folderOf('empty', {});
  expect(await setting.run('load', folder)).toMatchObject({ exitCode: 0 });
  await writeFile(join(folder, 'notes.txt'), 'x');
  const { exitCode, output } = await setting.run('load', folder);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Upplysning {2}notes\.txt\n/);
});

test.each([
  ['is missing', 'no-such-folder'],
  ['is a file', 'a-file'],
])('a folder that %s is named with what to do', async (_name, name) => {
  await writeFile(setting.path('a-file'), '');
  const end = await setting.run('--language', 'en', 'load', setting.path(name));
  expect(end).toMatchObject({ exitCode: 1, output: '' });
  expect(end.error).toMatch(new RegExp(`The folder \\S+${name} is missing or may not be read\\. Check`));
});

test('a folder in the place of a file is a sentence, and nothing is loaded', async () => {
  const folder = await folderOf('with-a-folder', {
    households: ['household_ref,municipality_code,unit', 'H-9,0180,'],
  });
  await mkdir(join(folder, 'comments.csv'));
  const end = await setting.run('--language', 'en', 'load', folder);
  expect(end).toMatchObject({ exitCode: 1, output: '' });
  expect(end.error).toContain('comments.csv cannot be read. Check its permissions and try again.');
  const loaded = `select from avstamp.household where household_ref = 'H-9'`;
  expect(await query(setting.database.urls.admin, loaded)).toEqual([]);
});
