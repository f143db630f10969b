import {
  CalendarDateScalar,
  Field,
  Int,
  LocalizedTextType,
  ObjectType,
  PlainTextScalar,
  ReasonScalar,
} from '../../platform/graphql/index.js';

/** How a sheet stands, as the API shows it. */
@ObjectType('MonthSheetTotals', { description: "How a month's sheet stands as a whole." })
export class MonthSheetTotalsType {
  @Field(() => Int, { description: 'Households with assistance in the month.' })
  readonly households!: number;

  @Field(() => Int, { description: 'Adults who owe an answer, answered or not.' })
  readonly persons!: number;

  @Field(() => Int, { description: 'Adults of whom nothing is registered yet, as far as may be seen.' })
  readonly unanswered!: number;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why the month is closed for registering; null where it is open.',
  })
  readonly closedBecause!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'The last day on which it is closed, in Sweden; null where it is open, or closed without end.',
  })
  readonly closedUntil!: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Who may open it; null where it is open.' })
  readonly mayBeOpenedBy!: LocalizedTextType | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description:
      "How the reporter wants to be reached, from the comments; null where they don't say, or it is open.",
  })
  readonly contact!: string | null;
}
