import {
  CalendarDateScalar,
  connectionOf,
  Field,
  FindingType,
  Int,
  ObjectType,
  registerEnumType,
} from '../../platform/graphql/index.js';
import { ClosureType } from '../closure.graphql.js';
import { HouseholdType } from '../household-month.graphql.js';
import type { ClosureFilter } from './closure-list.js';

/** The filters under the names that the API gives them. */
export const ClosureFilterEnum = {
  ALL: 'all',
  WITHOUT_REASON: 'withoutReason',
} as const satisfies Record<string, ClosureFilter>;

registerEnumType(ClosureFilterEnum, {
  name: 'ClosureFilter',
  description: 'Which closings of a month are listed.',
  valuesConfig: {
    ALL: { description: 'All that count.' },
    WITHOUT_REASON: { description: 'Those that lack the reason of an adult or of the household.' },
  },
});

/** A closing in a list, as the API shows it. */
@ObjectType('ListedClosure', { description: 'A closing with its household.' })
export class ListedClosureType {
  @Field(() => HouseholdType, { description: 'The household.' })
  readonly household!: HouseholdType;

  @Field(() => ClosureType, { description: 'Its closing.' })
  readonly closure!: ClosureType;

  @Field(() => [FindingType], { description: 'What is still owed of the closing, or wrong in it.' })
  readonly findings!: readonly FindingType[];
}

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
  description: "What the month's closings in the viewer's units amount to, whatever the page and the filter.",
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
}

/** A page of closings, as the API shows it. */
@ObjectType('ListedClosureConnection', { description: "A page of a month's closings." })
export class ListedClosureConnectionType extends connectionOf('ListedClosure', ListedClosureType) {
  @Field(() => ClosureCountsType, { description: 'Counts of the whole month.' })
  readonly counts!: ClosureCountsType;

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
