import type { ClosureReasonCodeList } from '../../codes/index.js';
import type { AdultRole } from '../../households/index.js';
import type { LocalizedText } from '../../kernel/index.js';
import { proposalOf } from './proposal-text.js';
import type { ReasonProposal } from './reason-proposal.js';

/** The adults' reasons: null where none is decided or proposed; the co-applicant's undefined where there is none. */
export interface AdultReasons {
  readonly applicant: number | null;
  readonly coApplicant: number | null | undefined;
}

/**
 * Proposes the household's reason from the adults': the one that they share, or both for somebody to choose the one
 * that mattered most (domain §3.2). Nothing is proposed until each adult has a reason.
 */
export function proposeHouseholdReasons(
  list: ClosureReasonCodeList,
  { applicant, coApplicant }: AdultReasons,
): readonly ReasonProposal[] {
  const propose = (code: number, because: LocalizedText, adults: readonly AdultRole[]): ReasonProposal[] =>
    proposalOf(
      list,
      code,
      because,
      adults.map((adult) => ({ kind: 'reason', adult })),
    );
  if (applicant === null || coApplicant === null) return [];
  if (coApplicant === undefined) return propose(applicant, ONLY_ADULT, ['applicant']);
  if (applicant === coApplicant) return propose(applicant, BOTH_ADULTS, ['applicant', 'coApplicant']);
  return [
    ...propose(applicant, IF_APPLICANTS, ['applicant']),
    ...propose(coApplicant, IF_CO_APPLICANTS, ['coApplicant']),
  ];
}

const ONLY_ADULT = {
  sv: 'det är orsaken för hushållets enda vuxna',
  en: 'it is the reason of the only adult of the household',
};
const BOTH_ADULTS = {
  sv: 'det är orsaken för både sökande och medsökande',
  en: 'it is the reason of both the applicant and the co-applicant',
};
const IF_APPLICANTS = {
  sv: 'det är sökandes orsak – välj den om den betydde mest',
  en: 'it is the applicant’s reason: choose it if it mattered most',
};
const IF_CO_APPLICANTS = {
  sv: 'det är medsökandes orsak – välj den om den betydde mest',
  en: 'it is the co-applicant’s reason: choose it if it mattered most',
};
