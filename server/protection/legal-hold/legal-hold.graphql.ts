import type { ChangeOutcome, HouseholdReference, PersonReference } from '../../kernel/index.js';
import {
  ChangeOutcomeEnum,
  connectionOf,
  DateTimeScalar,
  Field,
  FindingType,
  HouseholdReferenceScalar,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
  ReasonScalar,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';

/** A hold, as the API shows it. */
@ObjectType('LegalHold', { description: 'Why the records of a person or a household must not be deleted.' })
export class LegalHoldType {
  @Field(() => String, { description: 'The id of the hold.' })
  readonly id!: string;

  @Field(() => PersonReferenceScalar, {
    nullable: true,
    description:
      'The person whom it is on. A protected person only for who placed the hold, and for auditors.',
  })
  readonly personReference!: string | null;

  @Field(() => HouseholdReferenceScalar, {
    nullable: true,
    description:
      'The household that it is on. One with a protected adult only for who placed the hold, and for auditors.',
  })
  readonly householdReference!: string | null;

  @Field(() => ReasonScalar, { description: 'Why.' })
  readonly reason!: string;

  @Field(() => UserReferenceScalar, { description: 'Who placed it.' })
  readonly placedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  readonly placedAt!: string;

  @Field(() => UserReferenceScalar, {
    nullable: true,
    description: 'Who lifted it; null while it is in force.',
  })
  readonly liftedBy!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was lifted; null while it is in force.',
  })
  readonly liftedAt!: string | null;

  @Field(() => Int, { description: 'Give it as expectedVersion when it is lifted.' })
  readonly version!: number;
}

/** A page of holds. */
@ObjectType('LegalHoldConnection', { description: 'A page of holds, newest first.' })
export class LegalHoldConnectionType extends connectionOf('LegalHold', LegalHoldType) {}

/** Whom to hold. */
@InputType('PlaceLegalHoldInput', {
  description: 'Whose records must not be deleted, and why: a person or a household.',
})
export class PlaceLegalHoldInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PersonReferenceScalar, {
    nullable: true,
    description: "The person; holds the person's households too.",
  })
  readonly personReference?: PersonReference | null;

  @Field(() => HouseholdReferenceScalar, {
    nullable: true,
    description: 'The household; holds its adults too.',
  })
  readonly householdReference?: HouseholdReference | null;

  @Field(() => ReasonScalar, { description: 'Why; it stands with the hold and in the log.' })
  readonly reason!: string;
}

/** Which hold to lift. */
@InputType('LiftLegalHoldInput', { description: 'Which hold is lifted, and why.' })
export class LiftLegalHoldInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PlainTextScalar, { description: 'The id of the hold.' })
  readonly id!: string;

  @Field(() => ReasonScalar, { description: 'Why; it stands in the log.' })
  readonly reason!: string;

  @Field(() => Int, { description: 'The version of the hold that was seen.' })
  readonly expectedVersion!: number;
}

/** What both mutations answer. */
@ObjectType()
abstract class LegalHoldPayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of the change.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => LegalHoldType, {
    nullable: true,
    description: 'The hold as it is now; null where none was placed.',
  })
  readonly hold!: LegalHoldType | null;

  @Field(() => [FindingType], { description: 'Why the change was refused.' })
  readonly findings!: readonly FindingType[];
}

/** What became of placing. */
@ObjectType('PlaceLegalHoldPayload', { description: 'What became of placing a hold.' })
export class PlaceLegalHoldPayload extends LegalHoldPayload {}

/** What became of lifting. */
@ObjectType('LiftLegalHoldPayload', { description: 'What became of lifting a hold.' })
export class LiftLegalHoldPayload extends LegalHoldPayload {}
