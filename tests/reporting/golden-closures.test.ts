import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTableFile } from '../../server/platform/files/index.js';
import type { CompiledReport } from '../../server/reporting/index.js';
import { ReportWorkshop, textOf } from '../support/report-workshop.js';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/reports/${name}`, import.meta.url));

interface WorkedRow {
  readonly runningNumber: string;
  readonly applicant: number;
  readonly coApplicant: number | null;
  readonly household: number;
}

let workshop: ReportWorkshop;
let report: CompiledReport;

beforeAll(async () => {
  const rows = JSON.parse(await readFile(fixture('worked-closure-rows.json'), 'utf8')) as WorkedRow[];
  workshop = await ReportWorkshop.open();
  await workshop.households(
    '0180',
    rows.map(({ runningNumber, coApplicant }) => ({
      name: `h${runningNumber}`,
      month: '2013-02',
      coApplicant: coApplicant !== null,
    })),
  );
  await workshop.closures(
    '0180',
    rows.map(({ runningNumber, applicant, coApplicant, household }) => ({
      household: `h${runningNumber}`,
      closedOn: '2013-03-15',
      reasons: [applicant, coApplicant, household],
    })),
  );
  await workshop.runningNumbers(
    '0180',
    '2013-03',
    rows.map(({ runningNumber }) => `h${runningNumber}`),
  );
  report = await workshop.compile('0180');
});

afterAll(() => workshop.close());

test('the six worked closure rows of the template come out byte for byte', async () => {
  expect(await textOf(report, 'avslut-')).toBe(await readFile(fixture('avslut-0180-2013-03.csv'), 'utf8'));
});

test('the six worked closure rows read back the same from the xlsx file', async () => {
  const file = report.files.find(({ name }) => name === 'avslut-0180-2013-03.xlsx');
  const rows: (readonly string[])[] = [];
  for await (const batch of (await readTableFile(file?.path ?? '')).batches()) {
    rows.push(...batch.map(({ cells }) => cells));
  }
  expect(rows).toEqual([
    [
      'Mätmånad',
      'Län-/kommunkod',
      'Löpnr (hushåll)',
      'Registerledare avslutsorsak',
      'Medsökande avslutsorsak',
      'Hushållet avslutsorsak',
    ],
    ['03', '0180', '0001', '1', '', '1'],
    ['03', '0180', '0002', '11', '4', '4'],
    ['03', '0180', '0003', '4', '3', '4'],
    ['03', '0180', '0004', '6', '', '6'],
    ['03', '0180', '0005', '11', '', '11'],
    ['03', '0180', '0006', '12', '', '12'],
  ]);
});
