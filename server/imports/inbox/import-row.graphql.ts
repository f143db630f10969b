import {
  connectionOf,
  Field,
  FindingType,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
  registerEnumType,
  textScalar,
} from '../../platform/graphql/index.js';
import type { RowStatus, Settlement } from './import-row.js';

/** The statuses under the names that the API gives them. */
export const ImportRowStatusEnum = {
  MATCHED: 'matched',
  AMBIGUOUS: 'ambiguous',
  UNKNOWN: 'unknown',
  DUPLICATE: 'duplicate',
  OUTSIDE_THE_MODEL: 'outsideTheModel',
  REFUSED: 'refused',
  RECEIVED: 'received',
} as const satisfies Readonly<Record<string, RowStatus>>;

registerEnumType(ImportRowStatusEnum, {
  name: 'ImportRowStatus',
  description: 'What a row of a list comes to; its findings say why.',
  valuesConfig: {
    MATCHED: { description: "About one of the unit's participants, with a measure that is recognised." },
    AMBIGUOUS: { description: 'Several persons, or several measures, could be meant: somebody must choose.' },
    UNKNOWN: { description: "About nobody among the unit's participants." },
    DUPLICATE: { description: 'The same was handed in before.' },
    OUTSIDE_THE_MODEL: { description: 'What it tells of is no labour-promoting measure.' },
    REFUSED: { description: 'It breaks a rule.' },
    RECEIVED: { description: 'For the provider that handed it in: it has no faults of form.' },
  },
});

/** The settlements under the names that the API gives them. */
export const SettlementEnum = {
  WAITING: 'waiting',
  ACCEPTED: 'accepted',
  DISMISSED: 'dismissed',
} as const satisfies Readonly<Record<string, Settlement>>;

registerEnumType(SettlementEnum, {
  name: 'ImportRowSettlement',
  description: 'What the labour-market unit has decided about a row of a list.',
  valuesConfig: {
    WAITING: { description: 'Nothing yet.' },
    ACCEPTED: { description: 'It is registered.' },
    DISMISSED: { description: 'It is not registered; the log says why.' },
  },
});

/** A list that was handed in. */
export const ImportFileIdScalar = textScalar({
  name: 'ImportFileId',
  description: 'The id of a list that was handed in, a UUID.',
  accepts: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  expected: { sv: 'Ange listans id, ett UUID.', en: "Give the list's id, a UUID." },
});

/** What was registered for a row, as the API shows it. */
@ObjectType('ImportRowSettledAs', { description: 'What was registered for a row of a list.' })
export class SettledAsType {
  @Field(() => PersonReferenceScalar, { description: 'Of whom.' })
  readonly personReference!: string;

  @Field(() => Int, { description: 'The code of the measure.' })
  readonly code!: number;

  @Field(() => PlainTextScalar, { nullable: true, description: 'What another measure is.' })
  readonly otherText!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days in the month; null where the number is not known.' })
  readonly days!: number | null;
}

/** A row of an inbox, as the API shows it. */
@ObjectType('ImportRow', {
  description: 'What a list says of one person, month and measure, put together from the rows that say it.',
})
export class ImportRowType {
  @Field(() => ImportFileIdScalar, { description: 'The list that it comes from.' })
  readonly fileId!: string;

  @Field(() => Int, { description: 'Its number within the list, counted from 1.' })
  readonly number!: number;

  @Field(() => PlainTextScalar, { description: 'What the list is called.' })
  readonly fileName!: string;

  @Field(() => [Int], { description: "The list's rows that it was put together from, the headings counted." })
  readonly sourceRows!: readonly number[];

  @Field(() => ImportRowStatusEnum, { description: 'What it comes to.' })
  readonly status!: RowStatus;

  @Field(() => PersonReferenceScalar, {
    nullable: true,
    description:
      "The person, where it is one of the unit's participants; null for everybody else, and for a provider.",
  })
  readonly personReference!: string | null;

  @Field(() => [PersonReferenceScalar], {
    description: 'Participants to choose among, where the identity number is that of several persons.',
  })
  readonly candidates!: readonly string[];

  @Field(() => String, {
    description: 'Stands for the identity number, and tells nothing of it but its length.',
  })
  readonly maskedNumber!: string;

  @Field(() => String, { description: 'The month, `YYYY-MM`, or what stands where it is none.' })
  readonly month!: string;

  @Field(() => PlainTextScalar, { description: "The measure in the list's own words." })
  readonly measureText!: string;

  @Field(() => String, { nullable: true, description: 'The code; null where it cannot be told.' })
  readonly code!: string | null;

  @Field(() => PlainTextScalar, { nullable: true, description: 'What another measure is.' })
  readonly otherText!: string | null;

  @Field(() => String, { description: 'A number of days, `X`, or what stands where it is neither.' })
  readonly days!: string;

  @Field(() => String, { nullable: true, description: 'Who gave the measure, where the list tells.' })
  readonly provider!: string | null;

  @Field(() => SettlementEnum, {
    nullable: true,
    description: 'What has been decided about it; null for a provider.',
  })
  readonly settlement!: Settlement | null;

  @Field(() => SettledAsType, {
    nullable: true,
    description: 'What was registered for it, once it is accepted.',
  })
  readonly settledAs!: SettledAsType | null;

  @Field(() => Int, { description: 'Grows when it is settled.' })
  readonly version!: number;

  @Field(() => [FindingType], { description: 'Why it comes to what it does, and what to do.' })
  readonly findings!: readonly FindingType[];
}

/** A page of an inbox, as the API shows it. */
@ObjectType('ImportRowConnection', {
  description: 'Rows of lists, in the order in which they were handed in.',
})
export class ImportRowConnectionType extends connectionOf('ImportRow', ImportRowType) {}
