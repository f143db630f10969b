import type { AccessService } from '../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import {
  APPROVE_RETENTION,
  CARRY_OUT_RETENTION,
  PLAN_RETENTION,
  type RetentionAnswer,
  type RetentionService,
} from './retention.service.js';
import {
  ApproveRetentionInput,
  ApproveRetentionPayload,
  CarryOutRetentionInput,
  CarryOutRetentionPayload,
  PlanRetentionInput,
  PlanRetentionPayload,
} from './retention-steps.graphql.js';

/** The mutations that plan, approve and carry out the deletion of old records. */
@Resolver()
export class RetentionStepsResolver {
  readonly #access: AccessService;
  readonly #service: RetentionService;

  constructor(access: AccessService, service: RetentionService) {
    this.#access = access;
    this.#service = service;
  }

  /** Makes a plan. */
  @Mutation(() => PlanRetentionPayload, {
    description: 'Counts what is due to be deleted today, and keeps that as a plan. For administrators.',
  })
  async planRetention(
    @Arg('input', () => PlanRetentionInput, { description: 'The key of the change.' })
    { idempotencyKey }: PlanRetentionInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanRetentionPayload> {
    const viewer = this.#access.municipalViewerFor(PLAN_RETENTION, context.request.identity);
    return { outcome: 'saved', plan: await this.#service.plan(viewer, idempotencyKey), findings: [] };
  }

  /** Approves a plan. */
  @Mutation(() => ApproveRetentionPayload, {
    description:
      'Approves a plan that another user has made. For administrators and unit managers; refused where the records have changed since.',
  })
  async approveRetention(
    @Arg('input', () => ApproveRetentionInput, { description: 'Which plan.' })
    { idempotencyKey, ...input }: ApproveRetentionInput,
    @Ctx() context: RequestContext,
  ): Promise<ApproveRetentionPayload> {
    const viewer = this.#access.municipalViewerFor(APPROVE_RETENTION, context.request.identity);
    return payloadOf(await this.#service.approve(viewer, idempotencyKey, input));
  }

  /** Carries a plan out. */
  @Mutation(() => CarryOutRetentionPayload, {
    description:
      'Deletes what an approved plan covers, and leaves a receipt. For administrators; refused where the records have changed since.',
  })
  async carryOutRetention(
    @Arg('input', () => CarryOutRetentionInput, { description: 'Which plan.' })
    { idempotencyKey, ...input }: CarryOutRetentionInput,
    @Ctx() context: RequestContext,
  ): Promise<CarryOutRetentionPayload> {
    const viewer = this.#access.municipalViewerFor(CARRY_OUT_RETENTION, context.request.identity);
    const answer = await this.#service.carryOut(viewer, idempotencyKey, input);
    return { ...payloadOf(answer), receipt: answer.receipt };
  }
}

function payloadOf({ outcome, plan, findings }: RetentionAnswer): ApproveRetentionPayload {
  return { outcome, plan, findings: findings.map(findingTypeOf) };
}
