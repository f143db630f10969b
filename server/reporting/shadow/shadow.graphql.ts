import {
  CalendarMonthScalar,
  connectionOf,
  DateTimeScalar,
  Field,
  Int,
  LocalizedTextType,
  ObjectType,
  PlainTextScalar,
  registerEnumType,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';
import type { RowSource } from '../definitions/report-definition.js';
import type { ShadowStatus } from './shadow-request.js';

/** How far a shadow has come, under the names that the API gives it. */
export const ShadowStatusEnum = { REQUESTED: 'requested', COMPILED: 'compiled' } as const;

registerEnumType(ShadowStatusEnum, {
  name: 'ShadowStatus',
  description: 'How far a shadow has come.',
  valuesConfig: {
    REQUESTED: { description: 'It has been asked for, and a job will compile it.' },
    COMPILED: { description: 'It has been compiled.' },
  },
});

/** What a report's rows are made of, under the names that the API gives it. */
export const ReportRowsEnum = {
  HOUSEHOLDS_WITH_ASSISTANCE: 'households-with-assistance',
  CLOSED_HOUSEHOLDS: 'closed-households',
  REPORTER_COMMENT: 'reporter-comment',
} as const;

registerEnumType(ReportRowsEnum, {
  name: 'ReportRows',
  description: 'What the rows of a part of the report are made of.',
  valuesConfig: {
    HOUSEHOLDS_WITH_ASSISTANCE: { description: 'Households with assistance in the month.' },
    CLOSED_HOUSEHOLDS: { description: 'Households closed in the month.' },
    REPORTER_COMMENT: { description: 'What the reporter writes with the report.' },
  },
});

/** A file of a shadow, as the API shows it. */
@ObjectType('ShadowFile', { description: 'A file of a shadow. It is no report’s file.' })
export class ShadowFileType {
  @Field(() => PlainTextScalar, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => Int, { description: 'Rows below the headings.' })
  readonly rows!: number;
}

/** A count under one definition, as the API shows it. */
@ObjectType('ShadowCountSide', { description: 'A count under one definition.' })
export class ShadowCountSideType {
  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What the code is called there; null where it is no code.',
  })
  readonly label!: LocalizedTextType | null;
}

/** A count that differs, as the API shows it. */
@ObjectType('ShadowCount', { description: 'Something that is counted or called otherwise.' })
export class ShadowCountType {
  @Field(() => LocalizedTextType, { description: 'What is counted.' })
  readonly meaning!: LocalizedTextType;

  @Field(() => ShadowCountSideType, {
    nullable: true,
    description: 'Under the definition of the month; null where it does not count it.',
  })
  readonly before!: ShadowCountSideType | null;

  @Field(() => ShadowCountSideType, {
    nullable: true,
    description: 'Under the definition that is tried; null where it does not count it.',
  })
  readonly after!: ShadowCountSideType | null;
}

/** A column that differs, as the API shows it. */
@ObjectType('ShadowColumn', { description: 'A column that one layout lacks, or writes in another form.' })
export class ShadowColumnType {
  @Field(() => ReportRowsEnum, { description: 'The part of the report.' })
  readonly rows!: RowSource;

  @Field(() => LocalizedTextType, { description: 'What the column holds.' })
  readonly meaning!: LocalizedTextType;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Its heading in the layout of the month; null where it has none.',
  })
  readonly before!: string | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Its heading in the layout that is tried; null where it has none.',
  })
  readonly after!: string | null;
}

/** A rule that is broken another number of times, as the API shows it. */
@ObjectType('ShadowFindingCount', { description: 'A rule that is broken another number of times.' })
export class ShadowFindingCountType {
  @Field(() => PlainTextScalar, { description: 'The id of the rule.' })
  readonly rule!: string;

  @Field(() => Int, { description: 'Under the definition of the month.' })
  readonly before!: number;

  @Field(() => Int, { description: 'Under the definition that is tried.' })
  readonly after!: number;
}

/** A cell that differs, as the API shows it. */
@ObjectType('ShadowCell', { description: 'A cell that differs.' })
export class ShadowCellType {
  @Field(() => LocalizedTextType, { description: 'What the cell holds.' })
  readonly meaning!: LocalizedTextType;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'In the layout of the month; null where it has no place for it. A text is only told as “…”.',
  })
  readonly before!: string | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description:
      'In the layout that is tried; null where it has no place for it. A text is only told as “…”.',
  })
  readonly after!: string | null;
}

/** A row that differs, as the API shows it. */
@ObjectType('ShadowRow', { description: 'A household’s row of which something differs.' })
export class ShadowRowType {
  @Field(() => ReportRowsEnum, { description: 'The part of the report.' })
  readonly rows!: RowSource;

  @Field(() => Int, { description: 'The household’s running number, which is that of the month’s report.' })
  readonly runningNumber!: number;

  @Field(() => [ShadowCellType], { description: 'What differs, at most 1 000 cells.' })
  readonly cells!: readonly ShadowCellType[];
}

/** A page of rows that differ. */
@ObjectType('ShadowRowConnection', { description: 'A page of rows that differ.' })
export class ShadowRowConnectionType extends connectionOf('ShadowRow', ShadowRowType) {}

/** A shadow, as the API shows it. */
@ObjectType('ShadowReport', {
  description:
    'A month under another definition than its own. It is no report: nobody approves or counts it.',
})
export class ShadowReportType {
  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => PlainTextScalar, { description: 'The definition that is tried.' })
  readonly definitionId!: string;

  @Field(() => ShadowStatusEnum, { description: 'How far it has come.' })
  readonly status!: ShadowStatus;

  @Field(() => UserReferenceScalar, { description: 'Who asked for it.' })
  readonly requestedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  readonly requestedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was compiled last; null before that.',
  })
  readonly compiledAt!: string | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'The definition that it was compared with; null before it is compiled.',
  })
  readonly comparedWith!: string | null;

  @Field(() => [ShadowFileType], {
    description: 'Its files, at most 100; none where the host gives too little.',
  })
  readonly files!: readonly ShadowFileType[];

  @Field(() => [ShadowCountType], { description: 'What is counted otherwise, at most 10 000.' })
  readonly counts!: readonly ShadowCountType[];

  @Field(() => [ShadowColumnType], { description: 'Columns that one layout lacks, at most 10 000.' })
  readonly columns!: readonly ShadowColumnType[];

  @Field(() => [ShadowFindingCountType], { description: 'Rules broken more or less often, at most 1 000.' })
  readonly findings!: readonly ShadowFindingCountType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Rows of which something differs; null before it is compiled.',
  })
  readonly differingRows!: number | null;

  @Field(() => Int, { description: 'One more for each request and each compilation.' })
  readonly version!: number;
}
