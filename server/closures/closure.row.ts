import type { Closure } from './closure.js';

/** A row of `avstamp.closure`, as JSON gives it. */
export interface ClosureRow {
  readonly closed_on: string;
  readonly applicant_reason: number | null;
  readonly co_applicant_reason: number | null;
  readonly household_reason: number | null;
  readonly not_heard_from: boolean;
  readonly exception_reason: string;
  readonly voided: boolean;
  readonly version: number;
}

/** SQL for the row `c` of `avstamp.closure` as a `ClosureRow`. */
export const CLOSURE_JSON = `json_build_object('closed_on', c.closed_on, 'applicant_reason', c.applicant_reason,
  'co_applicant_reason', c.co_applicant_reason, 'household_reason', c.household_reason,
  'not_heard_from', c.not_heard_from, 'exception_reason', c.exception_reason,
  'voided', c.voided_at is not null, 'version', c.version)`;

/** The closing that a row tells of. */
export function closureOf(row: ClosureRow): Closure {
  return {
    closedOn: row.closed_on,
    applicantReason: row.applicant_reason,
    coApplicantReason: row.co_applicant_reason,
    householdReason: row.household_reason,
    notHeardFrom: row.not_heard_from,
    exceptionReason: row.exception_reason,
    voided: row.voided,
    version: row.version,
  };
}
