import { CalendarDateScalar, Field, Int, ObjectType } from '../../platform/graphql/index.js';

/** Counts of one level's reasons, as the API shows them. */
@ObjectType('ReasonCounts', { description: 'How many reasons of one level there are.' })
export class ReasonCountsType {
  @Field(() => Int, { description: 'Reasons that are recorded.' })
  readonly recorded!: number;

  @Field(() => Int, { description: 'Of these, known reasons without a code of their own (in 2013: 11).' })
  readonly other!: number;

  @Field(() => Int, { description: 'Of these, reasons that are not known (in 2013: 12).' })
  readonly unknown!: number;
}

/** Counts of a month's closings, as the API shows them. */
@ObjectType('ClosureCounts', {
  description: "What a month's closings in the viewer's units amount to.",
})
export class ClosureCountsType {
  @Field(() => Int, { description: 'Closings that count.' })
  readonly closures!: number;

  @Field(() => Int, { description: 'Of these, closings that lack the reason of a level.' })
  readonly withoutReason!: number;

  @Field(() => Int, { description: 'Of these, closings of households that were not heard from.' })
  readonly notHeardFrom!: number;

  @Field(() => ReasonCountsType, { description: "The applicants' reasons." })
  readonly applicants!: ReasonCountsType;

  @Field(() => ReasonCountsType, { description: "The co-applicants' reasons." })
  readonly coApplicants!: ReasonCountsType;

  @Field(() => ReasonCountsType, { description: "The households' reasons." })
  readonly households!: ReasonCountsType;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Last day on which the month's report is taken; null in a month that is not reported.",
  })
  readonly reportingDeadline!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from today to that day; negative where it has passed.',
  })
  readonly daysToReportingDeadline!: number | null;
}
