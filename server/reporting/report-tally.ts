import type { AdultRole } from '../households/index.js';

export type { AdultRole };

/** Who a closure reason is recorded for (domain §3.2). */
export type ClosureLevel = AdultRole | 'household';

/** Counts of one measure code for one role in one report. A code counts once per person and month. */
export interface MeasureCount {
  readonly records: number;
  /** How many of the records carry a number of days; the others carry the mark X. */
  readonly recordsWithDays: number;
  /** Sum of those days. */
  readonly days: number;
}

/** Counts of the adults of one role in one month. */
export interface AdultCount {
  /** Persons with at least one measure: the net count that 2013 lacked (domain §5). */
  readonly withMeasures: number;
  /** Persons by how many different codes 1-8 they had: key 1, 2, 3… */
  readonly byNumberOfMeasures: Readonly<Record<string, number>>;
  /** Persons answered with code 0. */
  readonly noMeasure: number;
  /** Persons who owe an answer; null where the report does not tell: a file cannot say who has a co-applicant. */
  readonly unanswered: number | null;
}

/**
 * What the national tables need of one municipality's report of one month: counts, never rows. Kept with the
 * report, so that adding up all municipalities reads one small document for each.
 */
export interface ReportTally {
  /** Household rows of the measures file, answered or not. */
  readonly measureRows: number;
  /** Those of them in which at least one adult is answered. */
  readonly answeredRows: number;
  readonly closureRows: number;
  readonly adults: Readonly<Record<AdultRole, AdultCount>>;
  /** By role and then by code (`"1"` to `"8"`; code 0 is `noMeasure`). */
  readonly measures: Readonly<Record<AdultRole, Readonly<Record<string, MeasureCount>>>>;
  /** By level and then by reason code; a row without a reason at a level counts in none. */
  readonly closures: Readonly<Record<ClosureLevel, Readonly<Record<string, number>>>>;
  /** True where the reporter wrote a comment on that part. */
  readonly comments: { readonly measures: boolean; readonly closures: boolean };
}
