import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { municipalities } from '../../server/codes/index.js';
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
        expect(report.tally).toEqual(recountedTally(written, records, month));
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 300_000);

/** What neutralises formulas has tests of its own. */
function withoutApostrophes(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((cells) => cells.map((cell) => cell.replaceAll("'", '')));
}
