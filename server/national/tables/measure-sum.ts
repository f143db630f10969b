import type { AdultRole, MeasureCount, ReportTally } from '../../reporting/index.js';
import { sumOf } from './sum-of.js';

/** The adults of a household; both together where a table does not tell them apart. */
export const ADULT_ROLES: readonly AdultRole[] = ['applicant', 'coApplicant'];

/** The counts of measure codes added up over reports, for the roles asked for. */
export function measureSum(
  tallies: readonly ReportTally[],
  codes: readonly number[],
  roles: readonly AdultRole[] = ADULT_ROLES,
): MeasureCount {
  const counts = tallies.flatMap((tally) =>
    roles.flatMap((role) => codes.flatMap((code) => tally.measures[role][String(code)] ?? [])),
  );
  return {
    records: sumOf(counts, (count) => count.records),
    recordsWithDays: sumOf(counts, (count) => count.recordsWithDays),
    days: sumOf(counts, (count) => count.days),
  };
}
