import {
  CalendarDateScalar,
  Field,
  HouseholdReferenceScalar,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ReasonScalar,
} from '../../platform/graphql/index.js';

/** What every change of a closing says. */
@InputType()
class ClosingInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key under which the change is carried out once.' })
  readonly idempotencyKey!: string;

  @Field(() => HouseholdReferenceScalar, { description: "The host's reference to the household." })
  readonly householdReference!: string;

  @Field(() => CalendarDateScalar, { description: 'When the household was closed in the case system.' })
  readonly closedOn!: string;

  @Field(() => Int, {
    description: 'The version that the change is based on; 0 where the closing is not registered yet.',
  })
  readonly expectedVersion!: number;
}

/** The reasons of a closing, all as they shall stand: one that is left out is none. */
@InputType()
class ClosureReasonsInput extends ClosingInput {
  @Field(() => Int, { nullable: true, description: "Code of the applicant's reason." })
  readonly applicantReason?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Code of the co-applicant's reason; left out where there is no co-applicant.",
  })
  readonly coApplicantReason?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Code of the household's reason: the one of the two that mattered most.",
  })
  readonly householdReason?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where nobody applied any more and nothing was said; goes with the unknown reason.',
  })
  readonly notHeardFrom?: boolean | null;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why the reason is unknown although the planned contacts were not tried.',
  })
  readonly exceptionReason?: string | null;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why, for the history and the log; needed where an adult of the household is protected.',
  })
  readonly reason?: string | null;
}

/** A closing to be recorded. */
@InputType('RecordClosureInput', { description: 'A closing, with the reasons that are known.' })
export class RecordClosureInput extends ClosureReasonsInput {}

/** Other reasons of a closing. */
@InputType('ChangeClosureReasonsInput', { description: 'Reasons of a closing, all as they shall stand.' })
export class ChangeClosureReasonsInput extends ClosureReasonsInput {}

/** A closing to be voided. */
@InputType('VoidClosureInput', { description: 'A closing that shall no longer count.' })
export class VoidClosureInput extends ClosingInput {
  @Field(() => ReasonScalar, { description: 'Why it no longer counts, for the history and the log.' })
  readonly reason!: string;
}
