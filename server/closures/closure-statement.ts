import type { ClosureReasonCodeList } from '../codes/index.js';
import type { Closure } from './closure.js';

/** The reasons of one closure as somebody states them (domain §3): text as typed or read, empty where not given. */
export interface ClosureStatement {
  /** The date, `YYYY-MM-DD`, on which the household was closed in the case system. */
  readonly closedOn: string;
  readonly applicantReason: string;
  readonly coApplicantReason: string;
  readonly householdReason: string;
  /** Whether the household had a co-applicant in its last assistance month; undefined where nobody knows. */
  readonly hasCoApplicant: boolean | undefined;
  /** The code list in force in the month of the closing; undefined where there is none. */
  readonly list: ClosureReasonCodeList | undefined;
}

/** What is recorded, or is to be, in the form in which a load states it: one set of rules judges both. */
export function statementOf(
  reasons: Pick<Closure, 'closedOn' | 'applicantReason' | 'coApplicantReason' | 'householdReason'>,
  surroundings: Pick<ClosureStatement, 'hasCoApplicant' | 'list'>,
): ClosureStatement {
  const { closedOn, applicantReason, coApplicantReason, householdReason } = reasons;
  return {
    ...surroundings,
    closedOn,
    applicantReason: String(applicantReason ?? ''),
    coApplicantReason: String(coApplicantReason ?? ''),
    householdReason: String(householdReason ?? ''),
  };
}
