import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { municipalities } from '../../server/codes/index.js';
import { calendarMonth } from '../../server/kernel/index.js';
import { compileNationalTables } from '../../server/national/index.js';
import { createPool } from '../../server/platform/postgres/index.js';
import type { ReportTally } from '../../server/reporting/index.js';
import { addTallies, isPercentOf } from '../support/recount/add-tallies.js';
import { readBack } from '../support/recount/read-back.js';
import { recountedTally } from '../support/recount/recounted-tally.js';
import { referenceReport } from '../support/recount/reference-report.js';
import { registerRecords } from '../support/recount/register-records.js';
import { REPORTED_MONTHS, statedRecords } from '../support/recount/stated-records.js';
import { ReportWorkshop } from '../support/report-workshop.js';

let workshop: ReportWorkshop;
beforeAll(async () => {
  workshop = await ReportWorkshop.open();
});
afterAll(() => workshop.close());

const codes = [...municipalities.keys()];
let used = 0;
const recounts: { municipality: string; month: string; tally: ReportTally }[] = [];

test('files and counts are what a plain reading of the records gives, whatever was registered', async () => {
  await fc.assert(
    fc.asyncProperty(statedRecords, async (records) => {
      // Each run has a municipality of its own, all in one database and with the same references.
      const municipality = codes[used];
      if (municipality === undefined) throw new Error('no municipality left');
      used += 1;
      await registerRecords(workshop.loader, municipality, records);
      for (const month of REPORTED_MONTHS) {
        const report = await workshop.compile(municipality, month);
        const numbers = await workshop.numbersOf(municipality, month);
        expect([...numbers.values()].sort((one, other) => one - other)).toEqual(
          Array.from({ length: numbers.size }, (_, index) => index + 1),
        );
        const reference = referenceReport(records, municipality, month, numbers);
        for (const [start, rows] of [
          ['insatser-', reference.measures],
          ['avslut-', reference.closures],
        ] as const) {
          expect(await readBack(report, start, '.xlsx')).toEqual(rows);
          expect(withoutApostrophes(await readBack(report, start, '.csv'))).toEqual(withoutApostrophes(rows));
        }
        const written = {
          measures: await readBack(report, 'insatser-', '.xlsx'),
          closures: await readBack(report, 'avslut-', '.xlsx'),
        };
        const recounted = recountedTally(written, records, month);
        expect(report.tally).toEqual(recounted);
        recounts.push({ municipality, month, tally: recounted });
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 300_000);

test('the national tables are the sums of the recounted reports', async () => {
  const pool = createPool(workshop.database.urls.national, { name: 'test national', size: 1 });
  const { id, codeLists } = workshop.definition;
  const definition = {
    id,
    measures: workshop.codeLists.measures(codeLists.measures),
    closureReasons: workshop.codeLists.closureReasons(codeLists.closureReasons),
  };
  const months = REPORTED_MONTHS.map(calendarMonth);
  const tables = await compileNationalTables(pool, { definition, months }).finally(() => pool.end());
  const sums = addTallies(recounts.map(({ tally }) => tally));
  const sum = (...paths: readonly string[]): number =>
    paths.reduce((total, path) => total + (sums.get(path) ?? 0), 0);
  const both = (path: string): number => sum(`measures.applicant.${path}`, `measures.coApplicant.${path}`);

  const all = [1, 2, 3, 4, 5, 6, 7, 8].reduce((total, code) => total + both(`${code}.records`), 0);
  expect(tables.measures.total).toBe(all);
  for (const { code, records, percent } of tables.measures.rows) {
    expect(records).toBe(both(`${code}.records`));
    expect(isPercentOf(percent, records, all)).toBe(true);
  }
  for (const { code, days, recordsWithDays, meanDays } of tables.volumes.rows) {
    const withDays = both(`${code}.recordsWithDays`);
    expect([days, recordsWithDays.part]).toEqual([both(`${code}.days`), withDays]);
    // A mean of one decimal is the per cent of a hundredth part.
    expect(isPercentOf(meanDays, days, withDays * 100)).toBe(true);
  }
  for (const level of ['applicant', 'coApplicant', 'household'] as const) {
    const codesOf = tables.closures.rows.map(({ code }) => code);
    const records = codesOf.reduce((total, code) => total + sum(`closures.${level}.${code}`), 0);
    expect(tables.closures.records[level]).toBe(records);
    for (const { code, shares } of tables.closures.rows) {
      expect(shares[level].part).toBe(sum(`closures.${level}.${code}`));
      expect(isPercentOf(shares[level].percent, shares[level].part ?? -1, records)).toBe(true);
    }
  }
  for (const group of ['applicant', 'coApplicant'] as const) {
    const counted = tables.persons.total[group];
    expect([counted.withMeasures.part, counted.noMeasure.part, counted.unanswered.part]).toEqual(
      ['withMeasures', 'noMeasure', 'unanswered'].map((figure) => sum(`adults.${group}.${figure}`)),
    );
  }
  const municipalitiesWith = (rows: 'answeredRows' | 'closureRows'): number =>
    new Set(recounts.filter(({ tally }) => tally[rows] > 0).map(({ municipality }) => municipality)).size;
  expect(
    tables.contributions.parts.map(({ withRecords, withComments }) => [withRecords, withComments]),
  ).toEqual([
    [municipalitiesWith('answeredRows'), 0],
    [municipalitiesWith('closureRows'), 0],
  ]);
  // Every compiled report counts as sent, a nil report too (domain §5).
  expect(tables.participation.reportedAllMonths).toBe(new Set(recounts.map((one) => one.municipality)).size);
});

/** What neutralises formulas has tests of its own. */
function withoutApostrophes(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((cells) => cells.map((cell) => cell.replaceAll("'", '')));
}
