import type { AccessService } from '../../access/index.js';
import type { HouseholdReference } from '../../kernel/index.js';
import {
  Arg,
  CalendarDateScalar,
  Ctx,
  HouseholdReferenceScalar,
  Int,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { ClosureProposalType } from './closure-proposal.graphql.js';
import { closureProposalTypeOf } from './closure-proposal.graphql-mapping.js';
import { CLOSURE_PROPOSAL, type ClosureProposalService } from './closure-proposal.service.js';

/** The query `closureProposal`. */
@Resolver()
export class ClosureProposalResolver {
  readonly #access: AccessService;
  readonly #service: ClosureProposalService;

  constructor(access: AccessService, service: ClosureProposalService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers without saving anything. */
  @Query(() => ClosureProposalType, {
    description:
      'Reasons that are proposed for closing a household on a day. Nothing is saved; another reason may be recorded. For caseworkers and unit managers of the unit that handles it; every reading is logged.',
  })
  async closureProposal(
    @Arg('householdReference', () => HouseholdReferenceScalar, {
      description: "The host's reference to the household.",
    })
    householdReference: HouseholdReference,
    @Arg('closedOn', () => CalendarDateScalar, { description: 'When it is, or would be, closed.' })
    closedOn: string,
    @Arg('applicantReason', () => Int, {
      nullable: true,
      description: "The applicant's reason as chosen so far; what is registered counts where it is left out.",
    })
    applicantReason: number | null | undefined,
    @Arg('coApplicantReason', () => Int, {
      nullable: true,
      description:
        "The co-applicant's reason as chosen so far; what is registered counts where it is left out.",
    })
    coApplicantReason: number | null | undefined,
    @Arg('reason', () => ReasonScalar, {
      nullable: true,
      description: 'Why, for the log; needed where an adult of the household is protected.',
    })
    reason: string | null | undefined,
    @Ctx() { request }: RequestContext,
  ): Promise<ClosureProposalType> {
    const viewer = this.#access.municipalViewerFor(CLOSURE_PROPOSAL, request.identity);
    const proposal = await this.#service.propose(viewer, {
      householdReference,
      closedOn,
      applicantReason: applicantReason ?? null,
      coApplicantReason: coApplicantReason ?? null,
      reason: reason ?? '',
    });
    return closureProposalTypeOf(proposal);
  }
}
