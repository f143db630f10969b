import { CalendarDateScalar, Field, Int, ObjectType } from '../platform/graphql/index.js';

/** A closure, as the API shows it. */
@ObjectType('Closure', { description: "A household's closing, with the reasons recorded for it." })
export class ClosureType {
  @Field(() => CalendarDateScalar, { description: 'When the household was closed in the case system.' })
  readonly closedOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Code of the applicant's reason; null until it is recorded.",
  })
  readonly applicantReason!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Code of the co-applicant's reason; null without a co-applicant and until it is recorded.",
  })
  readonly coApplicantReason!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Code of the household's reason: the one of the two that mattered most. Null until it is recorded.",
  })
  readonly householdReason!: number | null;
}
