import type { Finding, HouseholdReference } from '../../kernel/index.js';
import type { Closure } from '../closure.js';
import type { ReasonProposal } from './reason-proposal.js';

/** What somebody wants proposed. */
export interface ProposalRequest {
  readonly householdReference: HouseholdReference;
  /** `YYYY-MM-DD`. */
  readonly closedOn: string;
  /** What has been chosen on the screen and is not saved yet; null where nothing is. */
  readonly applicantReason: number | null;
  readonly coApplicantReason: number | null;
  /** Why, for the log; may be empty unless an adult has a protected identity. */
  readonly reason: string;
}

/** Reasons that are proposed for the three levels of a closing, the strongest first, and what is registered. */
export interface ClosureProposal {
  readonly closure: Closure | undefined;
  readonly hasCoApplicant: boolean;
  readonly applicant: readonly ReasonProposal[];
  readonly coApplicant: readonly ReasonProposal[];
  readonly householdReasons: readonly ReasonProposal[];
  readonly findings: readonly Finding[];
}
