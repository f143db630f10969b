import type { CalendarMonth, HouseholdReference, PersonReference } from '../../kernel/index.js';
import {
  CalendarMonthScalar,
  Field,
  HouseholdReferenceScalar,
  IdempotencyKeyScalar,
  InputType,
  Int,
  PersonReferenceScalar,
  PlainTextScalar,
  ReasonScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { MeasureProviderEnum } from '../measure.graphql.js';
import type { MeasureProvider } from '../measure-statement.js';

/** An entry of a cell, as a client states it. */
@InputType('CellEntryInput', { description: 'One measure of a cell.' })
export class CellEntryInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'Days in the month, part of a day counting as a whole one; null where the number is not known (X), and for code "no measure".',
  })
  readonly days?: number | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'What another measure is: for the code for other measures only, at most 200 characters.',
  })
  readonly otherText?: string | null;

  @Field(() => MeasureProviderEnum, {
    nullable: true,
    description: 'Who gave it; null where that is not known.',
  })
  readonly provider?: MeasureProvider | null;
}

/** An adult of a household, as a client names one. */
@InputType('SheetPersonInput', { description: 'An adult of a household of own units.' })
export class SheetPersonInput {
  @Field(() => HouseholdReferenceScalar, { description: 'The household that the sheet shows the person in.' })
  readonly householdReference!: HouseholdReference;

  @Field(() => PersonReferenceScalar, { description: 'The person.' })
  readonly personReference!: PersonReference;
}

/** A cell, as a client states it. */
@InputType('CellInput', { description: 'What a cell of the sheet shall hold.' })
export class CellInput extends SheetPersonInput {
  @Field(() => Int, { description: 'The code in the code list in force in the month.' })
  readonly code!: number;

  @Field(() => Int, {
    description: 'The version that the change is based on; 0 for a cell that does not exist yet.',
  })
  readonly expectedVersion!: number;

  @Field(() => [CellEntryInput], {
    description: 'All that the cell shall hold, at most 50; empty to take back what it holds.',
  })
  readonly entries!: readonly CellEntryInput[];
}

/** A person who had no measure, as a client states it. */
@InputType('NoMeasurePersonInput', {
  description: 'An adult of a household of own units who had no measure.',
})
export class NoMeasurePersonInput extends SheetPersonInput {
  @Field(() => Int, {
    description: 'The version of the person\'s cell for code "no measure"; 0 where it does not exist yet.',
  })
  readonly expectedVersion!: number;
}

/** What `saveMonth` takes. */
@InputType('SaveMonthInput', { description: 'What the sheet of a month shall hold.' })
export class SaveMonthInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => [CellInput], { description: 'The cells that change, at most 200.' })
  readonly cells!: readonly CellInput[];

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why protected persons are opened, for the log.',
  })
  readonly protectedReason?: string | null;
}

/** What `answerNoMeasure` takes. */
@InputType('AnswerNoMeasureInput', { description: 'Persons who had no measure in a month.' })
export class AnswerNoMeasureInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => [NoMeasurePersonInput], { description: 'The persons, at most 200.' })
  readonly persons!: readonly NoMeasurePersonInput[];

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why protected persons are opened, for the log.',
  })
  readonly protectedReason?: string | null;
}
