import { findingTypeOf } from '../../platform/graphql/index.js';
import { closureTypeOf } from '../closure.graphql.js';
import type {
  ClosureProposalType,
  ProposalGroundType,
  ReasonProposalType,
} from './closure-proposal.graphql.js';
import type { ClosureProposal } from './closure-proposal.js';
import type { ProposalGround, ReasonProposal } from './reason-proposal.js';

/** Shows proposals. Each field is named: nothing gets out by itself. */
export function closureProposalTypeOf(proposal: ClosureProposal): ClosureProposalType {
  const { closure, hasCoApplicant, applicant, coApplicant, householdReasons, findings } = proposal;
  return {
    closure: closure === undefined ? null : closureTypeOf(closure),
    hasCoApplicant,
    applicant: applicant.map(reasonProposalTypeOf),
    coApplicant: coApplicant.map(reasonProposalTypeOf),
    household: householdReasons.map(reasonProposalTypeOf),
    findings: findings.map(findingTypeOf),
  };
}

function reasonProposalTypeOf({ code, label, text, grounds }: ReasonProposal): ReasonProposalType {
  return { code, label, text, grounds: grounds.map(groundTypeOf) };
}

function groundTypeOf(ground: ProposalGround): ProposalGroundType {
  if (ground.kind === 'reason') return { adult: ground.adult, fact: null, benefit: null, date: null };
  const { kind, benefit, date } = ground.fact;
  return { adult: ground.adult, fact: kind, benefit: benefit ?? null, date };
}
