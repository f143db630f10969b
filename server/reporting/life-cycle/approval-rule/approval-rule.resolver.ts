import type { AccessService } from '../../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
} from '../../../platform/graphql/index.js';
import { ApprovalRuleType, SetApprovalRuleInput, SetApprovalRulePayload } from './approval-rule.graphql.js';
import { APPROVAL_RULE, type ApprovalRuleService, SET_APPROVAL_RULE } from './approval-rule.service.js';

/** The query `approvalRule` and the mutation that changes it. */
@Resolver()
export class ApprovalRuleResolver {
  readonly #access: AccessService;
  readonly #service: ApprovalRuleService;

  constructor(access: AccessService, service: ApprovalRuleService) {
    this.#access = access;
    this.#service = service;
  }

  /** The rule in force. */
  @Query(() => ApprovalRuleType, {
    description:
      'Whether the municipality wants four eyes on its reports. For reporters, administrators and auditors.',
  })
  approvalRule(@Ctx() context: RequestContext): Promise<ApprovalRuleType> {
    return this.#service.read(this.#access.municipalViewerFor(APPROVAL_RULE, context.request.identity));
  }

  /** Changes the rule. */
  @Mutation(() => SetApprovalRulePayload, {
    description: 'Says whether the municipality wants four eyes on its reports. For administrators; logged.',
  })
  async setApprovalRule(
    @Arg('input', () => SetApprovalRuleInput, { description: 'What is to be asked for, and why.' })
    { idempotencyKey, ...input }: SetApprovalRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<SetApprovalRulePayload> {
    const viewer = this.#access.municipalViewerFor(SET_APPROVAL_RULE, context.request.identity);
    const { outcome, rule, findings } = await this.#service.set(viewer, idempotencyKey, { ...input });
    return { outcome, rule, findings: findings.map(findingTypeOf) };
  }
}
