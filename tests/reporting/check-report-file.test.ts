import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROKEN_CELLS, VALID_FILES } from '../support/broken-cells.js';
import {
  CLOSURES_ROWS,
  COMMENTS_ROWS,
  checkFile,
  checkRows,
  MEASURES_ROWS,
  withCell,
} from '../support/report-file-draft.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

describe.each(['csv', 'xlsx'])('a report file as %s', (ending) => {
  test.each(Object.keys(VALID_FILES) as (keyof typeof VALID_FILES)[])(
    'of %s that is right has no findings',
    async (id) => {
      const { name, rows } = VALID_FILES[id];
      const check = await checkRows(folder.path, `${name}.${ending}`, rows);
      expect(check).toMatchObject({
        definitionId: 'socialstyrelsen-2013',
        sectionId: id,
        rows: rows.length - 1,
        findings: [],
        counts: { error: 0, warning: 0, information: 0 },
      });
    },
  );

  test.each(BROKEN_CELLS)('of $file that breaks $rule is told so at $column', async (broken) => {
    const { name, rows } = VALID_FILES[broken.file];
    const [row, column] = broken.at;
    const check = await checkRows(folder.path, `${name}.${ending}`, withCell(rows, row, column, broken.text));
    expect(check.findings).toHaveLength(1);
    expect(check.findings[0]).toMatchObject({
      rule: broken.rule,
      expected: { sv: broken.expected },
      found: broken.found,
      place: {
        file: check.file,
        row: broken.row,
        column: broken.column,
        ...(ending === 'csv' ? { line: broken.row } : { sheet: 'Blad1' }),
      },
    });
  });
});

test('formulas, dates, truth values and errors are refused in a workbook of another program', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Avslut');
  for (const cells of CLOSURES_ROWS) sheet.addRow([...cells]);
  sheet.getCell('D2').value = { formula: '1+0', result: 1 };
  sheet.getCell('A3').value = new Date(Date.UTC(2013, 2, 1));
  sheet.getCell('G3').value = true;
  workbook.addWorksheet('Anteckningar').addRow(['obs!']);
  const path = join(folder.path, 'avslut-0180-2013-03.xlsx');
  await workbook.xlsx.writeFile(path);
  const check = await checkFile(path);
  expect(check.findings.map(({ rule, found, place }) => [rule, found, place?.sheet, place?.column])).toEqual([
    ['report-cell-is-plain', '1', 'Avslut', 'Registerledare avslutsorsak (D)'],
    ['report-cell-is-plain', '2013-03-01', 'Avslut', 'Mätmånad (A)'],
    ['report-cell-within-columns', 'TRUE', 'Avslut', 'G'],
    ['report-one-sheet', 'Anteckningar', 'Anteckningar', undefined],
  ]);
});

test('a workbook with a month and codes as numbers is told what to write instead', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Avslut');
  sheet.addRow([...(CLOSURES_ROWS[0] ?? [])]);
  sheet.addRow([3, 180, 1, 1, null, 1]);
  const path = join(folder.path, 'numbers.xlsx');
  await workbook.xlsx.writeFile(path);
  const check = await checkFile(path);
  expect(check.findings.map(({ rule, found }) => [rule, found])).toEqual([
    ['report-month-form', '3'],
    ['report-municipality-exists', '180'],
    ['report-running-number-form', '1'],
  ]);
});

test('a file without rows is a nil report, told and not refused', async () => {
  const check = await checkRows(folder.path, 'insatser-0180-2013-03.csv', MEASURES_ROWS.slice(0, 1));
  expect(check.counts).toEqual({ error: 0, warning: 0, information: 1 });
  expect(check.findings[0]?.rule).toBe('report-file-has-rows');
});

test('a file whose name says another municipality or month than its rows is warned about', async () => {
  const check = await checkRows(folder.path, 'insatser-1480-2013-04.csv', MEASURES_ROWS);
  expect(check.findings.map(({ rule, found, expected }) => [rule, found, expected?.sv])).toEqual([
    ['report-file-name', 'insatser-1480-2013-04', 'insatser-0180-2013-03'],
  ]);
});

test('a file with other headings is of no known report', async () => {
  const check = await checkRows(folder.path, 'persons.csv', [
    ['person_ref', 'sex'],
    ['p1', 'F'],
  ]);
  expect(check).toMatchObject({ definitionId: undefined, rows: 0, counts: { error: 1 } });
  expect(check.findings[0]).toMatchObject({ rule: 'report-file-known', found: 'person_ref, sex' });
});

test('an empty file is of no known report', async () => {
  const check = await checkRows(folder.path, 'empty.csv', []);
  expect(check.findings.map(({ rule }) => rule)).toEqual(['report-file-known']);
});

test('a file that is wrong throughout gives the first findings and the number of all', async () => {
  const rows = [
    ...MEASURES_ROWS.slice(0, 1),
    ...Array.from({ length: 1500 }, (_, index) =>
      (MEASURES_ROWS[1] ?? []).with(2, String(index + 1).padStart(4, '0')).with(3, '7'),
    ),
  ];
  const check = await checkRows(folder.path, 'insatser-0180-2013-03.csv', rows);
  expect(check.findings).toHaveLength(1000);
  expect(check.counts.error).toBe(1500);
});

test('what a file adds up to is counted, without knowing who has not answered', async () => {
  const check = await checkRows(folder.path, 'insatser-0180-2013-03.csv', MEASURES_ROWS);
  expect(check.tally).toMatchObject({
    measureRows: 3,
    answeredRows: 3,
    adults: {
      applicant: { withMeasures: 2, byNumberOfMeasures: { 1: 1, 2: 1 }, noMeasure: 1, unanswered: null },
      coApplicant: { withMeasures: 1, unanswered: null },
    },
    measures: { applicant: { 1: { records: 1, recordsWithDays: 1, days: 15 }, 2: { recordsWithDays: 0 } } },
  });
});

test('a file whose first headings are right and the rest are not is of no known report', async () => {
  const lines = CLOSURES_ROWS.map((cells) => cells.join(';')).join('\r');
  const path = join(folder.path, 'avslut-0180-2013-03.csv');
  await writeFile(path, lines);
  const check = await checkFile(path);
  expect(check.findings.map(({ rule }) => rule)).toEqual(['report-file-known']);
});

test('a comments file has one row, for one municipality gives it', async () => {
  const [headings = [], comment = []] = COMMENTS_ROWS;
  const check = await checkRows(folder.path, 'comments.csv', [
    headings,
    comment,
    comment.with(0, 'Göteborg'),
  ]);
  expect(check.findings.map(({ rule, place }) => [rule, place?.row])).toEqual([['report-one-comment', 3]]);
});

test('a February without a year may have 29 days, and not 30', async () => {
  const february = (days: string) =>
    MEASURES_ROWS.map((cells, row) =>
      row === 0 ? cells : cells.with(0, '02').with(4, row === 2 ? days : ''),
    );
  expect((await checkRows(folder.path, 'february.csv', february('29'))).findings).toEqual([]);
  const check = await checkRows(folder.path, 'february.csv', february('30'));
  expect(check.findings.map(({ rule }) => rule)).toEqual(['measure-days-within-month']);
  const named = await checkRows(folder.path, 'insatser-0180-2015-02.csv', february('29'));
  expect(named.findings.map(({ rule }) => rule)).toEqual(['measure-days-within-month']);
});
