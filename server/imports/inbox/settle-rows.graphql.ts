import type { ChangeOutcome } from '../../kernel/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
  ReasonScalar,
  registerEnumType,
  textScalar,
} from '../../platform/graphql/index.js';
import { ImportFileIdScalar, ImportRowType } from './import-row.graphql.js';

/** What may be decided about a row, under the names that the API gives it. */
export const SettlementActionEnum = { ACCEPT: 'accept', DISMISS: 'dismiss' } as const;
export type SettlementAction = (typeof SettlementActionEnum)[keyof typeof SettlementActionEnum];

registerEnumType(SettlementActionEnum, {
  name: 'ImportRowAction',
  description: 'What is decided about a row of a list.',
  valuesConfig: {
    ACCEPT: { description: 'It is registered, with the corrections that are given.' },
    DISMISS: { description: 'It is not registered; a reason is needed.' },
  },
});

/** A volume that somebody states: a number of days, or X. */
export const StatedDaysScalar = textScalar({
  name: 'StatedDays',
  description: 'A whole number of days in the month, or `X` where the number is not known.',
  accepts: (text) => /^(X|[1-9]\d?)$/.test(text),
  expected: { sv: 'Ange ett helt antal dagar, eller X.', en: 'Give a whole number of days, or X.' },
});

/** A decision about one row, as the API takes it. */
@InputType('ImportRowSettlementInput', {
  description: 'A decision about one row; what is left out stays as the list says.',
})
export class RowSettlementInput {
  @Field(() => ImportFileIdScalar, { description: 'The list.' })
  readonly fileId!: string;

  @Field(() => Int, { description: "The row's number within the list." })
  readonly number!: number;

  @Field(() => Int, { description: "The row's version that the decision is based on." })
  readonly expectedVersion!: number;

  @Field(() => SettlementActionEnum, { description: 'What is decided.' })
  readonly action!: SettlementAction;

  @Field(() => PersonReferenceScalar, {
    nullable: true,
    description: "The person that it is about: one of the unit's participants.",
  })
  readonly personReference!: string | null | undefined;

  @Field(() => Int, { nullable: true, description: 'Another code.' })
  readonly code!: number | null | undefined;

  @Field(() => PlainTextScalar, { nullable: true, description: 'What another measure is.' })
  readonly otherText!: string | null | undefined;

  @Field(() => StatedDaysScalar, { nullable: true, description: 'Another number of days.' })
  readonly days!: string | null | undefined;
}

/** Decisions about rows, as the API takes them. */
@InputType('SettleImportRowsInput', { description: 'Decisions about rows of lists.' })
export class SettleImportRowsInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key under which this is carried out once.' })
  readonly idempotencyKey!: string;

  @Field(() => [RowSettlementInput], { description: 'The rows, each once, at most 200.' })
  readonly rows!: readonly RowSettlementInput[];

  @Field(() => ReasonScalar, { nullable: true, description: 'Why; needed where a row is dismissed.' })
  readonly reason!: string | null | undefined;
}

/** What became of one row, as the API shows it. */
@ObjectType('ImportRowResult', { description: 'What became of one row.' })
export class ImportRowResultType {
  @Field(() => ChangeOutcomeEnum, { description: 'Whether the decision was carried out.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => ImportRowType, { description: 'The row as it is now.' })
  readonly row!: ImportRowType;

  @Field(() => [FindingType], {
    description: 'Errors where it was refused; warnings where it was carried out.',
  })
  readonly findings!: readonly FindingType[];
}

/** What became of the rows, as the API shows it. */
@ObjectType('SettleImportRowsPayload', { description: 'What became of the rows.' })
export class SettleImportRowsPayloadType {
  @Field(() => ChangeOutcomeEnum, {
    description:
      'Saved where at least one row was settled; else conflict where one was settled meanwhile; else refused. Each row has an outcome of its own.',
  })
  readonly outcome!: ChangeOutcome;

  @Field(() => [ImportRowResultType], {
    description: 'One for each row, in the order of the input, at most 200.',
  })
  readonly results!: readonly ImportRowResultType[];

  @Field(() => [CalendarMonthScalar], {
    description:
      'Months with something registered whose report has been submitted, at most 200: they need a correction.',
  })
  readonly reportedMonths!: readonly string[];

  @Field(() => [FindingType], { description: 'What is wrong with the request as a whole.' })
  readonly findings!: readonly FindingType[];
}
