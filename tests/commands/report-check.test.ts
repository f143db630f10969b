import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleArchive, exampleWorkbook } from '../../server/platform/files/archive/archive.example.js';
import { writeWorkbook } from '../../server/platform/files/index.js';
import { avstamp, type CommandEnd } from '../support/avstamp.js';
import { MEASURES_ROWS, withCell } from '../support/report-file-draft.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { commandHere } from './command-here.js';

const NAME = 'insatser-0180-2013-03';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const check = (...files: string[]): Promise<CommandEnd> =>
  commandHere(['--language', 'en', 'report', 'check', ...files], folder.path);

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, content);
  return path;
}

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join(';')}\r\n`).join('');

test('valid files of both forms pass, one of another program too', async () => {
  const xlsx = join(folder.path, `${NAME}.xlsx`);
  await writeWorkbook(xlsx, [{ name: 'Insatser', rows: MEASURES_ROWS }]);
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Insatser').addRows(MEASURES_ROWS.map((row) => [...row]));
  const other = join(folder.path, `${NAME}-annat-program.xlsx`);
  await workbook.xlsx.writeFile(other);
  const files = [xlsx, other, await fileOf(`${NAME}.csv`, csv(MEASURES_ROWS))];
  const end = await avstamp(['--language', 'en', 'report', 'check', ...files], { folder: folder.path });
  expect(end).toMatchObject({ exitCode: 0, error: '' });
  for (const file of files)
    expect(end.output).toContain(`${file} (socialstyrelsen-2013, measures): 3 rows, 0 errors`);
});

test('a cell that breaks a rule is named by file, line and column, with what was expected and found', async () => {
  const path = await fileOf('insatser-0180-2013-03-fel.csv', csv(withCell(MEASURES_ROWS, 3, 5, '32')));
  const end = await commandHere(['--json', 'report', 'check', path], folder.path);
  expect(end.exitCode).toBe(1);
  const { files } = JSON.parse(end.output);
  expect(files).toHaveLength(1);
  expect(files[0]).toMatchObject({ file: path, rows: 3, counts: { error: 1 } });
  expect(files[0].findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([
    {
      rule: expect.stringMatching(/^[a-z-]+$/),
      severity: 'error',
      field: expect.any(String),
      source: expect.any(String),
      message: { sv: expect.any(String), en: expect.any(String) },
      expected: { sv: expect.any(String), en: expect.any(String) },
      found: '32',
      place: { file: path, line: 3, row: 3, column: 'Registerledare 1 (E)' },
    },
  ]);
  const shown = await check(path);
  expect(shown.output).toMatch(
    /^Error {2}\S+-fel\.csv, line 3, column Registerledare 1 \(E\)\n {4}.+\n {4}expected: .+; found: 32; \(/m,
  );
});

describe('an archive that may do harm or cannot be read is refused, with what to do', () => {
  const bomb = exampleArchive(
    exampleWorkbook('', [{ name: 'xl/bomb.xml', content: Buffer.alloc(40 * 1024 * 1024) }]),
  );
  const locked = exampleArchive(exampleWorkbook('', [{ name: 'xl/locked.xml', content: 'x', flags: 1 }]));
  const macro = exampleArchive(exampleWorkbook('', [{ name: 'xl/vbaProject.bin', content: 'x' }]));
  const swollen = exampleArchive(
    exampleWorkbook('', [{ name: 'xl/large.xml', content: 'x', statedBytes: 1024 * 1024 * 1024 }]),
  );
  test.each([
    ['a bomb', bomb, 'bomb.xlsx'],
    ['one with a password on it', locked, 'locked.xlsx'],
    ['one with a macro', macro, 'macro.xlsx'],
    ['one that says it is too large', swollen, 'swollen.xlsx'],
    ['one that was cut off', exampleArchive(exampleWorkbook('')).subarray(0, 500), 'cut.xlsx'],
    ['one of the form before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old.xls'],
  ])('%s', async (_name, content, name) => {
    const end = await check(await fileOf(name, content));
    expect(end).toMatchObject({ exitCode: 1, error: '' });
    expect(end.output).toMatch(new RegExp(`^Error {2}\\S+${name.replace('.', '\\.')}\\n {4}\\S.+\\.\\n`));
    expect(end.output).toMatch(/: 0 rows, \d errors, 0 to look at\n$/);
  });
});

test.each([
  ['text of no report', 'hello\n', 1],
  ['nothing at all', '', 1],
  ['the characters of Windows-1252', Buffer.from(csv(MEASURES_ROWS), 'latin1'), 1],
])('a file with %s is told of', async (name, content, exitCode) => {
  const end = await check(await fileOf(`${name}.csv`, content));
  expect(end).toMatchObject({ exitCode, error: '' });
  expect(end.output).toContain('Error  ');
});

test('a file that is missing and one that is a folder are sentences, and the others are checked', async () => {
  const good = await fileOf(`${NAME}.csv`, csv(MEASURES_ROWS));
  await mkdir(join(folder.path, 'a-folder.xlsx'));
  const [missing, taken] = [join(folder.path, 'missing.csv'), join(folder.path, 'a-folder.xlsx')];
  const end = await check(missing, taken, good);
  expect(end.exitCode).toBe(1);
  expect(end.error).toContain(`${missing} does not exist.`);
  expect(end.error).toContain(`${taken} is a folder. Name a file.`);
  expect(end.output).toContain('3 rows, 0 errors');
  const { files } = JSON.parse((await commandHere(['--json', 'report', 'check', missing, good])).output);
  expect(files).toMatchObject([
    { file: missing, error: { sv: expect.any(String) } },
    { file: good, rows: 3 },
  ]);
  expect(await readFile(good, 'utf8')).toBe(csv(MEASURES_ROWS));
});
