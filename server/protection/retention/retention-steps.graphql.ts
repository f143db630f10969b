import type { ChangeOutcome } from '../../kernel/index.js';
import {
  ChangeOutcomeEnum,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  PlainTextScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { RetentionPlanType } from './retention-plan.graphql.js';
import { RetentionReceiptType } from './retention-receipt.graphql.js';

/** A new plan. */
@InputType('PlanRetentionInput', { description: 'Asks for a dry run of what is due today.' })
export class PlanRetentionInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;
}

/** What both steps after planning take. */
@InputType()
abstract class RetentionStepInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PlainTextScalar, { description: 'The id of the plan.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the plan that was seen.' })
  readonly expectedVersion!: number;
}

/** The plan that is approved. */
@InputType('ApproveRetentionInput', { description: 'Which plan is approved, as it was seen.' })
export class ApproveRetentionInput extends RetentionStepInput {}

/** The plan that is carried out. */
@InputType('CarryOutRetentionInput', { description: 'Which plan is carried out, as it was seen.' })
export class CarryOutRetentionInput extends RetentionStepInput {}

/** What all steps answer. */
@ObjectType()
abstract class RetentionStepPayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of the step.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => RetentionPlanType, { description: 'The plan as it is now.' })
  readonly plan!: RetentionPlanType;

  @Field(() => [FindingType], { description: 'Why the step was refused.' })
  readonly findings!: readonly FindingType[];
}

/** A plan that was made. */
@ObjectType('PlanRetentionPayload', { description: 'The plan that was made.' })
export class PlanRetentionPayload extends RetentionStepPayload {}

/** What became of approving. */
@ObjectType('ApproveRetentionPayload', { description: 'What became of approving a plan.' })
export class ApproveRetentionPayload extends RetentionStepPayload {}

/** What became of carrying out. */
@ObjectType('CarryOutRetentionPayload', { description: 'What became of carrying out a plan.' })
export class CarryOutRetentionPayload extends RetentionStepPayload {
  @Field(() => RetentionReceiptType, {
    nullable: true,
    description: 'What was deleted; null where nothing was.',
  })
  readonly receipt!: RetentionReceiptType | null;
}
