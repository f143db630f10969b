import { CalendarDateScalar, Field, Int, ObjectType, PlainTextScalar } from '../platform/graphql/index.js';
import type { Closure } from './closure.js';

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

  @Field(() => Boolean, {
    description:
      'True where nobody applied any more and nothing was said (ej avhörd): a finer reason beside the unknown one, kept in the municipality.',
  })
  readonly notHeardFrom!: boolean;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description:
      'Why the reason was called unknown before the planned contacts were tried; null where they were.',
  })
  readonly exceptionReason!: string | null;

  @Field(() => Boolean, {
    description: 'True where the household was reopened: the closing is not reported.',
  })
  readonly voided!: boolean;

  @Field(() => Int, {
    description: 'Version of the closing; a change says which one it was based on.',
  })
  readonly version!: number;
}

/** Shows a closure. Each field is named: nothing gets out by itself. */
export function closureTypeOf(closure: Closure): ClosureType {
  const { closedOn, applicantReason, coApplicantReason, householdReason, notHeardFrom, voided, version } =
    closure;
  return {
    closedOn,
    applicantReason,
    coApplicantReason,
    householdReason,
    notHeardFrom,
    exceptionReason: closure.exceptionReason === '' ? null : closure.exceptionReason,
    voided,
    version,
  };
}
