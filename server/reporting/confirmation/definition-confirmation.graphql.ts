import type { ChangeOutcome } from '../../kernel/index.js';
import {
  ChangeOutcomeEnum,
  DateTimeScalar,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  LocalizedTextType,
  ObjectType,
  PlainTextScalar,
  ReasonScalar,
  registerEnumType,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import type { DefinitionCertainty } from './definition-confirmation.js';

/** How far a definition may be relied on, under the names that the API gives it. */
export const DefinitionCertaintyEnum = {
  CERTAIN: 'certain',
  UNCONFIRMED: 'unconfirmed',
  CONFIRMED: 'confirmed',
} as const;

registerEnumType(DefinitionCertaintyEnum, {
  name: 'DefinitionCertainty',
  description: 'How far a report definition may be relied on.',
  valuesConfig: {
    CERTAIN: { description: 'It assumes nothing.' },
    UNCONFIRMED: { description: 'It assumes something that the municipality has not confirmed.' },
    CONFIRMED: { description: 'It assumes something that the municipality has confirmed.' },
  },
});

/** Something that a definition assumes, as the API shows it. */
@ObjectType('DefinitionAssumption', {
  description: 'A part of a report definition that rests on an assumption.',
})
export class DefinitionAssumptionType {
  @Field(() => PlainTextScalar, { description: 'The part, for instance calendar.yearFile.' })
  readonly part!: string;

  @Field(() => LocalizedTextType, { description: 'What is assumed, and what is not known.' })
  readonly why!: LocalizedTextType;

  @Field(() => PlainTextScalar, { description: 'Where the decided text should be looked for.' })
  readonly source!: string;
}

/** What a municipality has said of a definition, as the API shows it. */
@ObjectType('DefinitionConfirmation', { description: 'What the municipality has said of a definition.' })
export class DefinitionConfirmationType {
  @Field(() => Boolean, { description: 'False where the confirmation was withdrawn.' })
  readonly confirmed!: boolean;

  @Field(() => ReasonScalar, { description: 'Why it was confirmed or withdrawn.' })
  readonly reason!: string;

  @Field(() => UserReferenceScalar, { description: 'Who did it.' })
  readonly changedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly changedAt!: string;

  @Field(() => Int, { description: 'Give it as expectedVersion with the next change.' })
  readonly version!: number;
}

/** A definition, as the API shows it. */
@ObjectType('ReportDefinition', { description: 'A model of the monthly report.' })
export class ReportDefinitionType {
  @Field(() => PlainTextScalar, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  readonly name!: LocalizedTextType;

  @Field(() => PlainTextScalar, { description: 'The first month that is reported by it, YYYY-MM.' })
  readonly validFrom!: string;

  @Field(() => PlainTextScalar, { description: 'The document that it comes from.' })
  readonly source!: string;

  @Field(() => PlainTextScalar, {
    description: 'Of the definition and its code lists; give it with a confirmation, which is for it alone.',
  })
  readonly hash!: string;

  @Field(() => DefinitionCertaintyEnum, { description: 'How far it may be relied on.' })
  readonly certainty!: DefinitionCertainty;

  @Field(() => [DefinitionAssumptionType], { description: 'What it assumes, at most 100 parts.' })
  readonly assumptions!: readonly DefinitionAssumptionType[];

  @Field(() => DefinitionConfirmationType, {
    nullable: true,
    description: 'What the municipality has said of it; null where nothing.',
  })
  readonly confirmation!: DefinitionConfirmationType | null;
}

@InputType({ description: 'Which definition, why, and what the change is based on.' })
class DefinitionChangeInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PlainTextScalar, { description: 'The id of the definition.' })
  readonly definitionId!: string;

  @Field(() => PlainTextScalar, { description: 'The hash that was read with the definition.' })
  readonly hash!: string;

  @Field(() => ReasonScalar, {
    description: 'Why, for instance what it was compared with; stands in the log.',
  })
  readonly reason!: string;

  @Field(() => Int, { description: 'The version that was seen; 0 where nothing has been said of it.' })
  readonly expectedVersion!: number;
}

/** What `confirmDefinition` takes. */
@InputType('ConfirmDefinitionInput', { description: 'Which definition is confirmed, and why.' })
export class ConfirmDefinitionInput extends DefinitionChangeInput {}

/** What `withdrawDefinitionConfirmation` takes. */
@InputType('WithdrawDefinitionConfirmationInput', {
  description: 'Which definition is no longer confirmed, and why.',
})
export class WithdrawDefinitionConfirmationInput extends DefinitionChangeInput {}

@ObjectType()
abstract class DefinitionPayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of the change.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => ReportDefinitionType, { description: 'The definition as it is now.' })
  readonly definition!: ReportDefinitionType;

  @Field(() => [FindingType], { description: 'Why the change was refused.' })
  readonly findings!: readonly FindingType[];
}

/** What `confirmDefinition` answers. */
@ObjectType('ConfirmDefinitionPayload', { description: 'What became of confirming a definition.' })
export class ConfirmDefinitionPayload extends DefinitionPayload {}

/** What `withdrawDefinitionConfirmation` answers. */
@ObjectType('WithdrawDefinitionConfirmationPayload', {
  description: 'What became of withdrawing a confirmation.',
})
export class WithdrawDefinitionConfirmationPayload extends DefinitionPayload {}
