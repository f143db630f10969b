import {
  CalendarDateScalar,
  CalendarMonthScalar,
  Field,
  Int,
  ObjectType,
} from '../../platform/graphql/index.js';
import { ShareType } from '../graphql/share.graphql.js';
import type { ReceivedPart } from '../receiving/report-part.js';
import { DueReminderType, ReportFilePartEnum } from './reporting-status.graphql.js';

/** Completeness of a part, as the API shows it. */
@ObjectType('PartCompleteness', { description: 'How complete one part of the reports is.' })
export class PartCompletenessType {
  @Field(() => ReportFilePartEnum, { description: 'Which part.' })
  readonly part!: ReceivedPart;

  @Field(() => ShareType, { description: 'Reported, of the municipalities that owe it.' })
  readonly reported!: ShareType;

  @Field(() => ShareType, { description: 'In time, of the municipalities that owe it.' })
  readonly inTime!: ShareType;
}

/** Completeness of a region, as the API shows it. */
@ObjectType('RegionCompleteness', {
  description: 'How complete the reporting of a county or the country is.',
})
export class RegionCompletenessType {
  @Field(() => String, { nullable: true, description: 'The county; null for the country.' })
  readonly county!: string | null;

  @Field(() => Int, { description: 'Municipalities that owe a report.' })
  readonly expected!: number;

  @Field(() => ShareType, { description: 'Those of whom each owed part has come in.' })
  readonly reported!: ShareType;

  @Field(() => ShareType, { description: 'Those of whom each owed part came in by its last day.' })
  readonly inTime!: ShareType;

  @Field(() => [PartCompletenessType], { description: 'The owed parts, each by itself.' })
  readonly parts!: readonly PartCompletenessType[];
}

/** Reminders of one kind, as the API shows them. */
@ObjectType('ReminderCount', { description: 'How many municipalities are due one reminder.' })
export class ReminderCountType extends DueReminderType {
  @Field(() => Int, { description: 'Number of municipalities.' })
  readonly municipalities!: number;

  @Field(() => Int, { description: 'Those of them whose reporter is known.' })
  readonly withContact!: number;
}

/** A month's completeness, as the API shows it. */
@ObjectType('ReportingCompleteness', { description: 'How complete the reporting of a month is on one day.' })
export class ReportingCompletenessType {
  @Field(() => CalendarMonthScalar, { description: 'The month that is reported.' })
  readonly month!: string;

  @Field(() => String, { description: 'The report definition that the reports follow.' })
  readonly definitionId!: string;

  @Field(() => CalendarDateScalar, { description: 'The day that it is told for.' })
  readonly today!: string;

  @Field(() => CalendarDateScalar, { description: 'First day of the collection.' })
  readonly opens!: string;

  @Field(() => CalendarDateScalar, { description: 'Last day of the collection.' })
  readonly closes!: string;

  @Field(() => RegionCompletenessType, { description: 'The country.' })
  readonly country!: RegionCompletenessType;

  @Field(() => [RegionCompletenessType], { description: 'Each county.' })
  readonly counties!: readonly RegionCompletenessType[];

  @Field(() => [ReminderCountType], { description: 'Reminders that are due.' })
  readonly reminders!: readonly ReminderCountType[];

  @Field(() => Int, {
    description:
      'Files refused since the collection opened that do not tell whose they are or of which month.',
  })
  readonly refusedUnplaced!: number;
}
