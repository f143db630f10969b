import type { AccessService } from '../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { AcknowledgeFindingInput, AcknowledgeFindingPayloadType } from './acknowledge-finding.graphql.js';
import { ACKNOWLEDGE_FINDING, type AcknowledgeFindingService } from './acknowledge-finding.service.js';
import { sheetFindingTypeOf } from './sheet-finding.graphql.js';

/** The mutation `acknowledgeFinding`. */
@Resolver()
export class AcknowledgeFindingResolver {
  readonly #access: AccessService;
  readonly #service: AcknowledgeFindingService;

  constructor(access: AccessService, service: AcknowledgeFindingService) {
    this.#access = access;
    this.#service = service;
  }

  /** Lets a warning stand. */
  @Mutation(() => AcknowledgeFindingPayloadType, {
    description:
      'Lets a warning stand with a reason, until the facts behind it change. An error cannot be let stand.',
  })
  async acknowledgeFinding(
    @Arg('input', () => AcknowledgeFindingInput, { description: 'Which finding, and why.' })
    input: AcknowledgeFindingInput,
    @Ctx() context: RequestContext,
  ): Promise<AcknowledgeFindingPayloadType> {
    const viewer = this.#access.municipalViewerFor(ACKNOWLEDGE_FINDING, context.request.identity);
    const { idempotencyKey, householdReference, personReference, month, rule, facts, reason } = input;
    const asked = { householdReference, personReference, month, rule, facts, reason };
    const protectedReason = input.protectedReason ?? '';
    const answer = await this.#service.acknowledge(viewer, idempotencyKey, { ...asked, protectedReason });
    return {
      outcome: answer.outcome,
      finding: answer.finding === null ? null : sheetFindingTypeOf(answer.finding),
      findings: answer.findings.map(findingTypeOf),
    };
  }
}
