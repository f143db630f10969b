import {
  CalendarDateScalar,
  connectionOf,
  Field,
  Int,
  MunicipalityCodeScalar,
  ObjectType,
  registerEnumType,
} from '../../platform/graphql/index.js';
import { ReporterContactType } from '../../reporting/graphql/index.js';
import type { ReceivedPart } from '../receiving/report-part.js';
import type { PartStatus } from './reporting-status.js';

/** The parts under the names that the API gives them. */
export const ReportFilePartEnum = {
  MEASURES: 'measures',
  CLOSURES: 'closures',
  COMMENTS: 'comments',
} as const;

registerEnumType(ReportFilePartEnum, {
  name: 'ReportFilePart',
  description: 'Which file of a monthly report.',
  valuesConfig: {
    MEASURES: { description: 'Measures of the households with assistance.' },
    CLOSURES: { description: 'Households that were closed.' },
    COMMENTS: { description: "The reporter's comments; free to send." },
  },
});

const PartStateEnum = {
  RECEIVED: 'received',
  SUBMITTED: 'submitted',
  DRAFT: 'draft',
  MISSING: 'missing',
} as const;

registerEnumType(PartStateEnum, {
  name: 'ReportPartState',
  description: 'How far a part of a report has come.',
  valuesConfig: {
    RECEIVED: { description: 'A file of another system was accepted.' },
    SUBMITTED: { description: 'A report of this installation was submitted.' },
    DRAFT: { description: 'A report of this installation is compiled and has not come in.' },
    MISSING: { description: 'Nothing is there.' },
  },
});

/** A part's status, as the API shows it. */
@ObjectType('ReportPartStatus', { description: "How far one part of a municipality's report has come." })
export class ReportPartStatusType {
  @Field(() => ReportFilePartEnum, { description: 'Which part.' })
  readonly part!: ReceivedPart;

  @Field(() => Boolean, { description: 'Whether the municipality owes it.' })
  readonly owed!: boolean;

  @Field(() => PartStateEnum, { description: 'How far it has come.' })
  readonly state!: PartStatus['state'];

  @Field(() => Int, { nullable: true, description: 'The revision that counts; null where there is nothing.' })
  readonly revision!: number | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day on which that revision came in.' })
  readonly cameInOn!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first revision came in by the last day; null where nothing has come in.',
  })
  readonly inTime!: boolean | null;
}

/** A rule that refused files broke, as the API shows it. */
@ObjectType('RefusalReason', { description: 'A rule that a refused file broke.' })
export class RefusalReasonType {
  @Field(() => String, { description: 'Id of the rule.' })
  readonly rule!: string;

  @Field(() => Int, { description: 'How many times.' })
  readonly number!: number;
}

/** Refused attempts, as the API shows them. */
@ObjectType('RefusedAttempts', { description: "Files for a municipality's month that were refused." })
export class RefusedAttemptsType {
  @Field(() => Int, { description: 'Number of files.' })
  readonly number!: number;

  @Field(() => CalendarDateScalar, { description: 'The day on which the latest of them came in.' })
  readonly latestOn!: string;

  @Field(() => [RefusalReasonType], { description: 'Why the latest was refused, most frequent first.' })
  readonly latestReasons!: readonly RefusalReasonType[];
}

/** A reminder, as the API shows it. */
@ObjectType('DueReminder', { description: 'A reminder that is due for one part of a report.' })
export class DueReminderType {
  @Field(() => ReportFilePartEnum, { description: 'Which part is missing.' })
  readonly part!: ReceivedPart;

  @Field(() => Int, { description: "Which of the calendar's reminders, from 1; 0 where it has none." })
  readonly number!: number;

  @Field(() => CalendarDateScalar, { description: 'The day from which it is due.' })
  readonly dueOn!: string;

  @Field(() => Boolean, { description: 'Whether the last day has passed.' })
  readonly overdue!: boolean;
}

/** A municipality's status, as the API shows it. */
@ObjectType('MunicipalityReporting', { description: "How a municipality's report of a month stands." })
export class MunicipalityReportingType {
  @Field(() => MunicipalityCodeScalar, { description: 'The municipality.' })
  readonly code!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => String, { description: 'Its county.' })
  readonly county!: string;

  @Field(() => [ReportPartStatusType], { description: 'Each part that the definition collects.' })
  readonly parts!: readonly ReportPartStatusType[];

  @Field(() => RefusedAttemptsType, { nullable: true, description: 'Null where no file was refused.' })
  readonly refused!: RefusedAttemptsType | null;

  @Field(() => [DueReminderType], { description: 'Reminders that are due for it.' })
  readonly reminders!: readonly DueReminderType[];

  @Field(() => ReporterContactType, {
    nullable: true,
    description: 'Whom its latest comments file names; reminders go there. Null where none was received.',
  })
  readonly contact!: ReporterContactType | null;
}

/** A page of municipalities. */
@ObjectType('MunicipalityReportingConnection', { description: 'A page of municipalities, by code.' })
export class MunicipalityReportingConnectionType extends connectionOf(
  'MunicipalityReporting',
  MunicipalityReportingType,
) {}
