import type { CalendarMonth } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  CalendarMonthScalar,
  connectionOf,
  DateTimeScalar,
  Field,
  Float,
  Int,
  ObjectType,
  PlainTextScalar,
  registerEnumType,
} from '../../platform/graphql/index.js';
import type { DeadlineForecast } from './forecast.js';
import { ReadinessCountType, ReadinessGroupType } from './readiness.graphql.js';

/** The verdicts under the names that the API gives them. */
export const ForecastVerdictEnum = {
  READY: 'ready',
  IN_TIME: 'inTime',
  LATE: 'late',
  NO_PACE: 'noPace',
} as const satisfies Record<string, DeadlineForecast['verdict']>;

registerEnumType(ForecastVerdictEnum, {
  name: 'ForecastVerdict',
  description: 'How the deadline looks with the pace of the last seven days.',
  valuesConfig: {
    READY: { description: 'Nothing is left.' },
    IN_TIME: { description: 'With the same pace nothing will be left on the closing day.' },
    LATE: { description: 'With the same pace something will be left on the closing day.' },
    NO_PACE: { description: 'Nothing has been mended lately, or it was counted for too short a time.' },
  },
});

/** What the deadline looks like, as the API shows it. */
@ObjectType('DeadlineForecast', { description: 'What the pace of the last seven days would lead to.' })
export class DeadlineForecastType implements DeadlineForecast {
  @Field(() => ForecastVerdictEnum, { description: 'How it looks.' })
  readonly verdict!: DeadlineForecast['verdict'];

  @Field(() => Float, { description: 'Things mended in a day, on average.' })
  readonly pace!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The pace that is needed from today; null after the closing day.',
  })
  readonly paceNeeded!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What would be left on the closing day; null without a pace.',
  })
  readonly openAtDeadline!: number | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day on which nothing would be left; null without a pace.',
  })
  readonly readyOn!: string | null;
}

/** One day's counts, as the API shows them. */
@ObjectType('ReadinessDay', { description: 'What was left at the end of a day.' })
export class ReadinessDayType {
  @Field(() => CalendarDateScalar, { description: 'The day.' })
  readonly day!: string;

  @Field(() => Int, { description: 'Adults who owed an answer, answered or not.' })
  readonly persons!: number;

  @Field(() => Int, { description: 'Adults without an answer.' })
  readonly unanswered!: number;

  @Field(() => Int, { description: 'All that was left, unanswered adults included.' })
  readonly open!: number;
}

/** A reminder, as the API shows it. */
@ObjectType('ReportReminder', {
  description: 'A reminder of what is left, and whether the host has taken it.',
})
export class ReportReminderType {
  @Field(() => CalendarDateScalar, { description: 'The day of the calendar that it is for.' })
  readonly dueOn!: string;

  @Field(() => PlainTextScalar, { description: '`caseworker:<user>`, `unit:<unit>` or `manager:<unit>`.' })
  readonly recipient!: string;

  @Field(() => Int, { description: 'How much was left with the recipient.' })
  readonly openCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  readonly decidedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the host took it; null until it has.' })
  readonly deliveredAt!: string | null;
}

/** How far a month has come, as the API shows it. */
@ObjectType('MonthReadiness', {
  description: "How far a month's registering has come in the whole municipality, as it was counted last.",
})
export class MonthReadinessType {
  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was counted; null before it has been.',
  })
  readonly countedAt!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'First day of the collection; null without a definition.',
  })
  readonly opens!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day of the section that closes next, or closed last; null without a definition.',
  })
  readonly closes!: string | null;

  @Field(() => Int, { description: 'Adults who owe an answer, answered or not.' })
  readonly persons!: number;

  @Field(() => [ReadinessCountType], { description: 'How much is left of each category.' })
  readonly counts!: readonly ReadinessCountType[];

  @Field(() => [ReadinessGroupType], {
    description: 'The same by unit, caseworker and rule; the first 1,000.',
  })
  readonly groups!: readonly ReadinessGroupType[];

  @Field(() => [ReadinessDayType], { description: 'Day by day, the latest 100.' })
  readonly days!: readonly ReadinessDayType[];

  @Field(() => DeadlineForecastType, {
    nullable: true,
    description: 'The forecast; null without a definition.',
  })
  readonly forecast!: DeadlineForecastType | null;

  @Field(() => [ReportReminderType], { description: 'The reminders that have been decided, the latest 500.' })
  readonly reminders!: readonly ReportReminderType[];
}

/** A household behind a figure, as the API shows it to the reporter. */
@ObjectType('ReadinessRow', {
  description: "A household behind a figure, by its pseudonym in the month's report.",
})
export class ReadinessRowType {
  @Field(() => Int, {
    description: 'Running number. A household stands once for each thing that is left in it.',
  })
  readonly runningNumber!: number;
}

/** A page of them. */
@ObjectType('ReadinessRowConnection', { description: 'A page of households behind a figure.' })
export class ReadinessRowConnectionType extends connectionOf('ReadinessRow', ReadinessRowType) {}
