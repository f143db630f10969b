import type { ReportTally } from '../../../server/reporting/index.js';
import type { ReferenceReport } from './reference-report.js';
import type { StatedRecords } from './stated-records.js';

const NO_COMMENTS = { measures: false, closures: false };

/** Counts a report anew from the rows of its files; only who has a co-applicant must come from the records. */
export function recountedTally(
  { measures, closures }: ReferenceReport,
  records: StatedRecords,
  month: string,
): ReportTally {
  const applicants = measures.map((row) => row.slice(3, 12));
  const coApplicants = measures.map((row) => row.slice(12, 21));
  const owing = records.assistance.filter((one) => one.month === month && one.coApplicant !== null).length;
  const filled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '');
  return {
    measureRows: measures.length,
    answeredRows: measures.filter((row) => filled(row.slice(3, 21))).length,
    closureRows: closures.length,
    adults: {
      applicant: adultsIn(applicants, measures.length),
      coApplicant: adultsIn(coApplicants, owing),
    },
    measures: { applicant: measuresIn(applicants), coApplicant: measuresIn(coApplicants) },
    closures: {
      applicant: reasonsIn(closures, 3),
      coApplicant: reasonsIn(closures, 4),
      household: reasonsIn(closures, 5),
    },
    comments: NO_COMMENTS,
  };
}

function adultsIn(answers: readonly (readonly string[])[], owing: number) {
  const numbers = answers.map((cells) => cells.slice(1).filter((cell) => cell !== '').length);
  const withMeasures = numbers.filter((number) => number > 0);
  const noMeasure = answers.filter((cells) => cells[0] === 'X').length;
  return {
    withMeasures: withMeasures.length,
    byNumberOfMeasures: Object.fromEntries(
      [...new Set(withMeasures)].map((number) => [
        String(number),
        withMeasures.filter((one) => one === number).length,
      ]),
    ),
    noMeasure,
    unanswered: owing - withMeasures.length - noMeasure,
  };
}

function measuresIn(answers: readonly (readonly string[])[]) {
  return Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((code) => {
      const cells = answers.map((one) => one[code] ?? '').filter((cell) => cell !== '');
      const days = cells.filter((cell) => cell !== 'X').map(Number);
      return [
        String(code),
        {
          records: cells.length,
          recordsWithDays: days.length,
          days: days.reduce((sum, one) => sum + one, 0),
        },
      ];
    }),
  );
}

function reasonsIn(rows: readonly (readonly string[])[], place: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => String(index + 1)).map((code) => [
      code,
      rows.filter((row) => row[place] === code).length,
    ]),
  );
}
