import type { ChangeOutcome } from '../../kernel/index.js';
import {
  ChangeOutcomeEnum,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  ReasonScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';

/** A municipality's rule, as the API shows it. */
@ObjectType('RetentionRule', { description: 'How long the municipality keeps its records.' })
export class RetentionRuleType {
  @Field(() => Int, { description: 'Whole years after the last entry.' })
  readonly years!: number;

  @Field(() => Int, {
    description: 'Give it as expectedVersion with the next change; 0 where the default is in force.',
  })
  readonly version!: number;
}

/** How long records are to be kept. */
@InputType('SetRetentionRuleInput', { description: 'How long records are to be kept, and why.' })
export class SetRetentionRuleInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => Int, { description: 'Whole years after the last entry, 1 to 100.' })
  readonly years!: number;

  @Field(() => ReasonScalar, { description: 'Why, for instance the decision; it stands in the log.' })
  readonly reason!: string;

  @Field(() => Int, { description: 'The version that the change is based on.' })
  readonly expectedVersion!: number;
}

/** What became of a changed rule. */
@ObjectType('SetRetentionRulePayload', { description: 'What became of changing how long records are kept.' })
export class SetRetentionRulePayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of the change.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => RetentionRuleType, { description: 'The rule in force now.' })
  readonly rule!: RetentionRuleType;

  @Field(() => [FindingType], { description: 'Why the change was refused.' })
  readonly findings!: readonly FindingType[];
}
