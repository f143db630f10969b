import type { AccessService } from '../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import {
  RetentionRuleType,
  SetRetentionRuleInput,
  SetRetentionRulePayload,
} from './retention-rule.graphql.js';
import { RETENTION_RULE, type RetentionRuleService, SET_RETENTION_RULE } from './retention-rule.service.js';

/** The query `retentionRule` and the mutation that changes it. */
@Resolver()
export class RetentionRuleResolver {
  readonly #access: AccessService;
  readonly #service: RetentionRuleService;

  constructor(access: AccessService, service: RetentionRuleService) {
    this.#access = access;
    this.#service = service;
  }

  /** The rule in force. */
  @Query(() => RetentionRuleType, {
    description: 'How long the municipality keeps its records. For administrators and auditors.',
  })
  retentionRule(@Ctx() context: RequestContext): Promise<RetentionRuleType> {
    return this.#service.read(this.#access.municipalViewerFor(RETENTION_RULE, context.request.identity));
  }

  /** Changes the rule. */
  @Mutation(() => SetRetentionRulePayload, {
    description: 'Says how long the municipality keeps its records. For administrators; logged.',
  })
  async setRetentionRule(
    @Arg('input', () => SetRetentionRuleInput, { description: 'How long, and why.' })
    { idempotencyKey, ...input }: SetRetentionRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<SetRetentionRulePayload> {
    const viewer = this.#access.municipalViewerFor(SET_RETENTION_RULE, context.request.identity);
    const { outcome, rule, findings } = await this.#service.set(viewer, idempotencyKey, input);
    return { outcome, rule, findings: findings.map(findingTypeOf) };
  }
}
