import {
  CalendarDateScalar,
  CalendarMonthScalar,
  Field,
  FindingType,
  LocalizedTextType,
  ObjectType,
} from '../../../platform/graphql/index.js';
import { ReportStateEnum, ReportStepEnum, TouchedKindEnum } from './report-enums.graphql.js';
import { ReportRevisionType } from './report-revision.graphql.js';

/** A step, as the API shows it. */
@ObjectType('ReportStep', { description: "What may or may not be done with a month's report now." })
export class ReportStepType {
  @Field(() => ReportStepEnum, { description: 'What it is.' })
  readonly step!: string;

  @Field(() => Boolean, { description: 'Whether it may be done now, by whoever asks.' })
  readonly allowed!: boolean;

  @Field(() => [FindingType], { description: 'Why not, or what should be thought of first.' })
  readonly findings!: readonly FindingType[];
}

/** The days of the collection, as the API shows them. */
@ObjectType('CollectionDays', { description: "The days of a month's collection." })
export class CollectionDaysType {
  @Field(() => CalendarDateScalar, { description: 'The first day.' })
  readonly opens!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day.' })
  readonly closes!: string;
}

/** A month's report, as the API shows it. */
@ObjectType('MonthlyReport', { description: "A month's report with all its versions." })
export class MonthlyReportType {
  @Field(() => CalendarMonthScalar, { description: 'The month that the report is about.' })
  readonly month!: string;

  @Field(() => ReportStateEnum, { description: 'How far it has come.' })
  readonly state!: string;

  @Field(() => LocalizedTextType, { description: 'The same in words that never say more than is known.' })
  readonly statusText!: LocalizedTextType;

  @Field(() => CollectionDaysType, {
    nullable: true,
    description: 'When reports are collected; null in a month without a report definition.',
  })
  readonly collection!: CollectionDaysType | null;

  @Field(() => Boolean, {
    description: 'Whether something has changed since the latest version was compiled: that is not in it.',
  })
  readonly changedAfterCompile!: boolean;

  @Field(() => [TouchedKindEnum], { description: 'In what something has changed.' })
  readonly changedParts!: readonly string[];

  @Field(() => Boolean, { description: 'Whether the municipality asks for four eyes.' })
  readonly fourEyes!: boolean;

  @Field(() => [ReportRevisionType], { description: 'The versions, latest first.' })
  readonly revisions!: readonly ReportRevisionType[];

  @Field(() => [ReportStepType], { description: 'What may be done now.' })
  readonly steps!: readonly ReportStepType[];
}
