import type { Rule } from '../kernel/index.js';
import { closureDateRules } from './closure-date.rules.js';
import { closureLevelRules } from './closure-level.rules.js';
import { closureReasonRules } from './closure-reason.rules.js';
import type { ClosureStatement } from './closure-statement.js';

/**
 * All rules of one stated closure (domain §3). `brokenBySql` speaks of a row with the columns of
 * `closure_reasons.csv`, never null, and `has_co_applicant boolean` (null where nobody knows), `closed_date`
 * (null where the date is none) and `list_codes text[]` (null without a list).
 */
export const closureRules: readonly Rule<ClosureStatement>[] = [
  ...closureDateRules,
  ...closureReasonRules,
  ...closureLevelRules,
];
