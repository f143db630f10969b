import type { ClosureFact } from '@avstamp/plugin-sdk';
import type { ClosureReasonCodeList } from '../../codes/index.js';
import type { AdultRole } from '../../households/index.js';
import type { PersonReference } from '../../kernel/index.js';
import type { ClosingSituation } from '../recording/closing-situation.js';
import type { ClosureProposal, ProposalRequest } from './closure-proposal.js';
import { proposeHouseholdReasons } from './propose-household-reasons.js';
import { proposePersonReasons } from './propose-person-reasons.js';
import type { ReasonMapping } from './reason-mapping.js';
import type { ReasonProposal } from './reason-proposal.js';

/** What proposals are made from. */
interface ProposalMaterial {
  /** Undefined before the first list. */
  readonly list: ClosureReasonCodeList | undefined;
  readonly mapping: ReasonMapping | undefined;
  readonly situation: ClosingSituation;
  readonly facts: readonly ClosureFact[];
}

/**
 * Proposes reasons for all three levels. The household's rests on what the adults' reasons are: chosen on the screen,
 * else registered, else what is proposed first.
 */
export function proposeReasons(
  { list, mapping, situation, facts }: ProposalMaterial,
  { closedOn, applicantReason, coApplicantReason }: ProposalRequest,
): Omit<ClosureProposal, 'findings'> {
  const { closure, coApplicant } = situation;
  const hasCoApplicant = coApplicant !== undefined;
  const ofAdult = (adult: AdultRole, reference: PersonReference | undefined): readonly ReasonProposal[] => {
    const own = facts.filter(({ personReference }) => personReference === reference);
    return list === undefined || mapping === undefined
      ? []
      : proposePersonReasons({ mapping, list }, adult, own, closedOn);
  };
  const proposed = {
    applicant: ofAdult('applicant', situation.applicant),
    coApplicant: ofAdult('coApplicant', coApplicant),
  };
  const reasons = {
    applicant: applicantReason ?? closure?.applicantReason ?? firstCode(proposed.applicant),
    coApplicant: hasCoApplicant
      ? (coApplicantReason ?? closure?.coApplicantReason ?? firstCode(proposed.coApplicant))
      : undefined,
  };
  const householdReasons = list === undefined ? [] : proposeHouseholdReasons(list, reasons);
  return { closure, hasCoApplicant, ...proposed, householdReasons };
}

function firstCode([first]: readonly ReasonProposal[]): number | null {
  return first?.code ?? null;
}
