import type { ChangeOutcome } from '../../../kernel/index.js';
import {
  CalendarDateScalar,
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  DateTimeScalar,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  PlainTextScalar,
  registerEnumType,
  UserReferenceScalar,
} from '../../../platform/graphql/index.js';
import type { RequestKey } from '../../../requests/index.js';
import type { YearMonth } from '../year-month.js';
import type { YearFileStatus } from '../year-request.repository.js';

/** How far a year file has come, under the names that the API gives it. */
export const YearFileStatusEnum = { REQUESTED: 'requested', WRITTEN: 'written' } as const;

registerEnumType(YearFileStatusEnum, {
  name: 'YearFileStatus',
  description: 'How far a year file has come.',
  valuesConfig: {
    REQUESTED: { description: 'It has been asked for, and a job will write it.' },
    WRITTEN: { description: 'It has been written.' },
  },
});

/** How far a month's latest version has come, under the names that the API gives it. */
export const YearMonthStatusEnum = {
  COMPILED: 'compiled',
  APPROVED: 'approved',
  SUBMITTED: 'submitted',
} as const;

registerEnumType(YearMonthStatusEnum, {
  name: 'YearMonthStatus',
  description: 'How far the latest version of a month’s report has come.',
  valuesConfig: {
    COMPILED: { description: 'It is a draft.' },
    APPROVED: { description: 'It is approved.' },
    SUBMITTED: { description: 'It is submitted.' },
  },
});

/** A month of the year, as the API shows it. */
@ObjectType('YearMonth', { description: 'A month of the year.' })
export class YearMonthType {
  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => YearMonthStatusEnum, {
    nullable: true,
    description: 'How far its latest version has come; null where nothing is compiled.',
  })
  readonly status!: NonNullable<YearMonth['status']> | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the year file takes; null where none was submitted.',
  })
  readonly revision!: number | null;
}

/** The days of a year file, as the API shows them. */
@ObjectType('YearFileDays', { description: 'The days on which a year’s file is collected.' })
export class YearFileDaysType {
  @Field(() => CalendarDateScalar, { description: 'The first day.' })
  readonly opens!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day.' })
  readonly closes!: string;
}

/** A file, as the API shows it. */
@ObjectType('YearFilePart', { description: 'A file of a year file: one for each part of the report.' })
export class YearFilePartType {
  @Field(() => PlainTextScalar, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => PlainTextScalar, { description: 'SHA-256 of the content, in hexadecimal digits.' })
  readonly sha256!: string;

  @Field(() => Int, { description: 'Rows below the headings.' })
  readonly rows!: number;
}

/** A year file that was asked for, as the API shows it. */
@ObjectType('WrittenYearFile', { description: 'A year file that somebody has asked for.' })
export class WrittenYearFileType {
  @Field(() => YearFileStatusEnum, { description: 'How far it has come.' })
  readonly status!: YearFileStatus;

  @Field(() => UserReferenceScalar, { description: 'Who asked for it.' })
  readonly requestedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  readonly requestedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written last; null before that.' })
  readonly writtenAt!: string | null;

  @Field(() => [YearFilePartType], { description: 'Its files, at most 100.' })
  readonly files!: readonly YearFilePartType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Rows of households with assistance, all months together; null before it is written.',
  })
  readonly households!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows of closed households, all months together; null before it is written.',
  })
  readonly closures!: number | null;

  @Field(() => [FindingType], {
    description: 'In what it departed from the sum of twelve months when it was written, at most 1 000.',
  })
  readonly deviations!: readonly FindingType[];

  @Field(() => Int, { description: 'One more for each request and each writing.' })
  readonly version!: number;
}

/** A year, as the API shows it. */
@ObjectType('YearFile', { description: 'The twelve submitted months of a year as one file for each part.' })
export class YearFileType {
  @Field(() => Int, { description: 'The reporting year.' })
  readonly year!: number;

  @Field(() => YearFileDaysType, {
    nullable: true,
    description: 'When it is collected; null where the calendar knows no year file.',
  })
  readonly collection!: YearFileDaysType | null;

  @Field(() => [YearMonthType], { description: 'The twelve months.' })
  readonly months!: readonly YearMonthType[];

  @Field(() => [FindingType], {
    description:
      'In what a year file would depart from twelve months that stand, if it were written now; at most 100.',
  })
  readonly deviations!: readonly FindingType[];

  @Field(() => WrittenYearFileType, { nullable: true, description: 'Null where nobody has asked for it.' })
  readonly file!: WrittenYearFileType | null;
}

/** What `startYearFile` takes. */
@InputType('StartYearFileInput', { description: 'Which year file is to be written.' })
export class StartYearFileInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this request.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => Int, { description: 'The reporting year, for instance 2013.' })
  readonly year!: number;
}

/** What `startYearFile` answers. */
@ObjectType('StartYearFilePayload', { description: 'What became of the request.' })
export class StartYearFilePayload {
  @Field(() => ChangeOutcomeEnum, {
    description: 'What became of it; unchanged where it is asked for already.',
  })
  readonly outcome!: ChangeOutcome;

  @Field(() => YearFileType, { description: 'The year as it is now.' })
  readonly yearFile!: YearFileType;

  @Field(() => [FindingType], {
    description: 'Always empty: what departs is told with the year and stops nothing.',
  })
  readonly findings!: readonly FindingType[];
}
