import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const FILES = {
  measures: { name: 'insatser-0180-2013-03', rows: MEASURES_ROWS },
  closures: { name: 'avslut-0180-2013-03', rows: CLOSURES_ROWS },
  comments: { name: 'synpunkter-0180-2013-03', rows: COMMENTS_ROWS },
} as const;

interface Broken {
  readonly file: keyof typeof FILES;
  /** Row and column counted from 1. */
  readonly at: readonly [row: number, column: number];
  readonly text: string;
  readonly rule: string;
  readonly column: string;
  readonly expected: string;
  readonly found: string;
  /** The row that is pointed out, where it is another than the changed one. */
  readonly row?: number;
}

const BROKEN: readonly Broken[] = [
  {
    file: 'measures',
    at: [1, 3],
    text: 'Nr',
    rule: 'report-heading',
    column: 'C',
    expected: 'Löpnr (hushåll)',
    found: 'Nr',
  },
  {
    file: 'measures',
    at: [3, 1],
    text: '3',
    rule: 'report-month-form',
    column: 'Mätmånad (A)',
    expected: 'MM',
    found: '3',
  },
  {
    file: 'measures',
    at: [3, 1],
    text: '04',
    rule: 'report-one-month',
    column: 'Mätmånad (A)',
    expected: '03',
    found: '04',
  },
  {
    file: 'measures',
    at: [3, 2],
    text: '9999',
    rule: 'report-municipality-exists',
    column: 'Län-/kommunkod (B)',
    expected: 'en kommuns fyra siffror',
    found: '9999',
  },
  {
    file: 'measures',
    at: [3, 2],
    text: '1480',
    rule: 'report-one-municipality',
    column: 'Län-/kommunkod (B)',
    expected: '0180',
    found: '1480',
  },
  {
    file: 'measures',
    at: [3, 3],
    text: '2',
    rule: 'report-running-number-form',
    column: 'Löpnr (hushåll) (C)',
    expected: 'minst 4 siffror',
    found: '2',
  },
  {
    file: 'measures',
    at: [3, 3],
    text: '0001',
    rule: 'report-running-number-unique',
    column: 'Löpnr (hushåll) (C)',
    expected: 'ett nummer som inte använts',
    found: '1',
  },
  {
    file: 'measures',
    at: [3, 3],
    text: '0009',
    rule: 'report-running-number-order',
    column: 'Löpnr (hushåll) (C)',
    expected: 'mer än 9',
    found: '3',
    row: 4,
  },
  {
    file: 'measures',
    at: [2, 4],
    text: '5',
    rule: 'report-no-measure-is-mark',
    column: 'Registerledare 0 (D)',
    expected: 'X eller tomt',
    found: '5',
  },
  {
    file: 'measures',
    at: [3, 14],
    text: 'ja',
    rule: 'measure-volume-is-days-or-mark',
    column: 'Medsökande 1 (N)',
    expected: 'ett helt antal dagar eller X',
    found: 'ja',
  },
  {
    file: 'measures',
    at: [3, 5],
    text: '32',
    rule: 'measure-days-within-month',
    column: 'Registerledare 1 (E)',
    expected: '1 till 31 dagar',
    found: '32',
  },
  {
    file: 'measures',
    at: [3, 4],
    text: 'X',
    rule: 'no-measure-excludes-measures',
    column: 'Registerledare 0 (D)',
    expected: 'antingen kod 0 eller insatser',
    found: '1, 2',
  },
  {
    file: 'measures',
    at: [3, 22],
    text: 'Validering',
    rule: 'report-text-has-other-measure',
    column: 'Övrig insats 1 (V)',
    expected: 'dagar eller X i kolumnen för övrig insats',
    found: '1',
  },
  {
    file: 'measures',
    at: [4, 22],
    text: '',
    rule: 'report-other-measure-has-text',
    column: 'Registerledare 8 (L)',
    expected: 'minst en text för var och en',
    found: '1',
  },
  {
    file: 'measures',
    at: [4, 22],
    text: 'å'.repeat(201),
    rule: 'report-text-length',
    column: 'Övrig insats 1 (V)',
    expected: 'högst 200 tecken',
    found: 'å'.repeat(201),
  },
  {
    file: 'measures',
    at: [4, 22],
    text: 'SFI',
    rule: 'other-measure-is-inside-the-model',
    column: 'Övrig insats 1 (V)',
    expected: 'en insats inom modellen',
    found: 'SFI',
  },
  {
    file: 'measures',
    at: [4, 22],
    text: 'Coachning',
    rule: 'other-measure-has-no-code-of-its-own',
    column: 'Övrig insats 1 (V)',
    expected: 'kod 2',
    found: 'Coachning',
  },
  {
    file: 'measures',
    at: [2, 24],
    text: 'obs!',
    rule: 'report-cell-within-columns',
    column: 'X',
    expected: 'tomt efter sista kolumnen',
    found: 'obs!',
  },
  {
    file: 'closures',
    at: [2, 4],
    text: '13',
    rule: 'closure-applicant-reason-in-list',
    column: 'Registerledare avslutsorsak (D)',
    expected: 'någon av 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, eller tomt',
    found: '13',
  },
  {
    file: 'closures',
    at: [3, 6],
    text: '5',
    rule: 'closure-household-reason-is-one-of-the-persons',
    column: 'Hushållet avslutsorsak (F)',
    expected: '11 eller 4',
    found: '5',
  },
  {
    file: 'closures',
    at: [2, 6],
    text: '',
    rule: 'closure-has-reasons',
    column: 'Hushållet avslutsorsak (F)',
    expected: 'en orsak för varje vuxen och för hushållet',
    found: '',
  },
  {
    file: 'comments',
    at: [2, 7],
    text: 'å'.repeat(1001),
    rule: 'report-text-length',
    column: 'Om arbetsfrämjande insatser (G)',
    expected: 'högst 1000 tecken',
    found: 'å'.repeat(1001),
  },
];

describe.each(['csv', 'xlsx'])('a report file as %s', (ending) => {
  test.each(Object.keys(FILES) as (keyof typeof FILES)[])(
    'of %s that is right has no findings',
    async (id) => {
      const { name, rows } = FILES[id];
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

  test.each(BROKEN)('of $file that breaks $rule is told so at $column', async (broken) => {
    const { name, rows } = FILES[broken.file];
    const [row, column] = broken.at;
    const check = await checkRows(folder.path, `${name}.${ending}`, withCell(rows, row, column, broken.text));
    expect(check.findings).toHaveLength(1);
    expect(check.findings[0]).toMatchObject({
      rule: broken.rule,
      expected: { sv: broken.expected },
      found: broken.found,
      place: {
        file: check.file,
        row: broken.row ?? row,
        column: broken.column,
        ...(ending === 'csv' ? { line: broken.row ?? row } : { sheet: 'Blad1' }),
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
