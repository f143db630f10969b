import type { CountedReport } from '../../server/national/index.js';
import type { AdultCount, MeasureCount, ReportTally } from '../../server/reporting/index.js';
import { countedReport } from './national-tallies.js';
import { query } from './query.js';

/** What one municipality counts, in whole numbers that are drawn by a test. */
export interface DrawnCounts {
  readonly municipality: string;
  /** Of codes 1 to 8; one person each. */
  readonly measures: readonly number[];
  /** Of reasons 1 to 12; one applicant and one household each. */
  readonly closures: readonly number[];
}

/** The report of a month whose persons have one measure each, and whose households have an applicant only. */
export function drawnReport({ municipality, measures, closures }: DrawnCounts, month: string): CountedReport {
  const byCode = <Value>(counts: readonly number[], of: (count: number) => Value): Record<string, Value> =>
    Object.fromEntries(counts.map((count, place) => [String(place + 1), of(count)]));
  const persons = measures.reduce((sum, count) => sum + count, 0);
  const nobody: AdultCount = { withMeasures: 0, byNumberOfMeasures: {}, noMeasure: 0, unanswered: 0 };
  const reasons = byCode(closures, (count) => count);
  const tally: Partial<ReportTally> = {
    measureRows: persons,
    answeredRows: persons,
    closureRows: closures.reduce((sum, count) => sum + count, 0),
    adults: {
      applicant: { ...nobody, withMeasures: persons, byNumberOfMeasures: persons > 0 ? { 1: persons } : {} },
      coApplicant: nobody,
    },
    measures: {
      applicant: byCode(measures, (records): MeasureCount => ({ records, recordsWithDays: 0, days: 0 })),
      coApplicant: {},
    },
    closures: { applicant: reasons, coApplicant: {}, household: reasons },
  };
  return countedReport(municipality, month, tally);
}

const ONE_REPORT = `insert into avstamp.report
    (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
  select report->>'municipalityCode', (report->>'month' || '-01')::date, 'socialstyrelsen-2013', $2, 'compiled', now(),
    '[]', report->'tally', '{}'
  from jsonb_array_elements($1::jsonb) as report`;

/** Puts the reports into the database, as if they had been compiled. A later revision replaces an earlier one. */
export async function insertReports(
  adminUrl: string,
  reports: readonly CountedReport[],
  revision = 1,
): Promise<void> {
  await query(adminUrl, ONE_REPORT, [JSON.stringify(reports), revision]);
}
