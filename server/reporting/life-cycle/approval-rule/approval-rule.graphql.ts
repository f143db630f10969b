import type { ChangeOutcome } from '../../../kernel/index.js';
import {
  ChangeOutcomeEnum,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  ReasonScalar,
} from '../../../platform/graphql/index.js';
import type { RequestKey } from '../../../requests/index.js';

/** A municipality's rule, as the API shows it. */
@ObjectType('ApprovalRule', { description: 'Whether the municipality wants four eyes on its reports.' })
export class ApprovalRuleType {
  @Field(() => Boolean, {
    description:
      'True where whoever approves must be another than who compiled by hand and than who submits.',
  })
  readonly fourEyes!: boolean;

  @Field(() => Int, {
    description: 'Give it as expectedVersion with the next change; 0 where nothing has been said.',
  })
  readonly version!: number;
}

/** What is to be asked for. */
@InputType('SetApprovalRuleInput', { description: 'Whether four eyes are to be asked for, and why.' })
export class SetApprovalRuleInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => Boolean, { description: 'True to ask for four eyes.' })
  readonly fourEyes!: boolean;

  @Field(() => ReasonScalar, { description: 'Why, for instance the decision; it stands in the log.' })
  readonly reason!: string;

  @Field(() => Int, { description: 'The version that the change is based on.' })
  readonly expectedVersion!: number;
}

/** What became of a changed rule. */
@ObjectType('SetApprovalRulePayload', {
  description: 'What became of changing whether four eyes are asked for.',
})
export class SetApprovalRulePayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of the change.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => ApprovalRuleType, { description: 'The rule in force now.' })
  readonly rule!: ApprovalRuleType;

  @Field(() => [FindingType], { description: 'Why the change was refused.' })
  readonly findings!: readonly FindingType[];
}
