import type { LocalizedText } from '../../kernel/index.js';
import type { ClosureLevel, ReportTally } from '../../reporting/index.js';
import type { NationalDefinition } from '../national-definition.js';
import { type Share, shareOf } from './share.js';
import { sumOf } from './sum-of.js';

/** Whom a closure reason is recorded for, in the order of the table's columns. */
export const CLOSURE_LEVELS: readonly ClosureLevel[] = ['applicant', 'coApplicant', 'household'];

/** One reason of Table 3: its share of the records with a reason, at each level. */
export interface ClosureRow {
  readonly code: number;
  readonly label: LocalizedText;
  readonly shares: Readonly<Record<ClosureLevel, Share>>;
}

/** Table 3 (domain §5; Socialstyrelsen 2013, table 3). Rounded shares need not add up to 100. */
export interface ClosuresByReason {
  readonly rows: readonly ClosureRow[];
  /** Records with a reason, at each level. */
  readonly records: Readonly<Record<ClosureLevel, number>>;
}

/** Table 3 from the counts of all reports. */
export function compileClosuresByReason(
  definition: NationalDefinition,
  tallies: readonly ReportTally[],
): ClosuresByReason {
  const { codes } = definition.closureReasons;
  const count = (level: ClosureLevel, code: number): number =>
    sumOf(tallies, (tally) => tally.closures[level][String(code)] ?? 0);
  const records = byLevel((level) => sumOf(codes, ({ code }) => count(level, code)));
  return {
    rows: codes.map(({ code, label }) => ({
      code,
      label,
      shares: byLevel((level) => shareOf(count(level, code), records[level])),
    })),
    records,
  };
}

/** One value for each level. */
export function byLevel<Value>(of: (level: ClosureLevel) => Value): Record<ClosureLevel, Value> {
  return { applicant: of('applicant'), coApplicant: of('coApplicant'), household: of('household') };
}
