import type { ChangeOutcome } from '../../kernel/index.js';
import { MeasureType } from '../../measures/graphql/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  DateTimeScalar,
  Field,
  FindingType,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
} from '../../platform/graphql/index.js';
import { MeasurePartyType } from './measure-party.graphql.js';

/** The last change of a cell, as the API shows it. */
@ObjectType('LastChange', { description: 'Who changed something last, when and why.' })
export class LastChangeType {
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly changedAt!: string;

  @Field(() => PlainTextScalar, { description: "The host's id of the user." })
  readonly actor!: string;

  @Field(() => PlainTextScalar, { description: 'Why; empty where no reason was asked for.' })
  readonly reason!: string;
}

/** A cell of one party, as the API shows it. */
@ObjectType('PersonMeasureCell', {
  description: 'What one party has registered of a person for one month and code: the unit of change.',
})
export class PersonMeasureCellType {
  @Field(() => MeasurePartyType, {
    nullable: true,
    description: 'Whose statement it is; null in the answer to an own change.',
  })
  readonly party!: MeasurePartyType | null;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => Int, { description: 'The code in the code list in force in the month.' })
  readonly code!: number;

  @Field(() => Int, {
    description:
      'Version to base a change on; 0 where nothing has ever been registered. Emptied cells keep theirs.',
  })
  readonly version!: number;

  @Field(() => [MeasureType], {
    description: 'The measures, by text; none where all were withdrawn. Only other measures can be several.',
  })
  readonly measures!: readonly MeasureType[];

  @Field(() => LastChangeType, {
    nullable: true,
    description:
      'The latest entry of its history; null where it was taken from a host folder, and in the answer to a change.',
  })
  readonly lastChange!: LastChangeType | null;
}

/** A person's month, as the API shows it. */
@ObjectType('PersonMonthMeasures', { description: 'What may be seen of a person in one month.' })
export class PersonMonthMeasuresType {
  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => [PersonMeasureCellType], { description: 'The cells, by code and party.' })
  readonly cells!: readonly PersonMeasureCellType[];
}

/** A person's measures, as the API shows them. */
@ObjectType('PersonMeasures', { description: 'Measures of one person, whether or not a household is known.' })
export class PersonMeasuresType {
  @Field(() => PersonReferenceScalar, { description: "The host's reference to the person." })
  readonly personReference!: string;

  @Field(() => [PersonMonthMeasuresType], { description: 'Every month that was asked for, in order.' })
  readonly months!: readonly PersonMonthMeasuresType[];
}

/** What every change here is answered with. */
@ObjectType()
abstract class MeasurePayloadType {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => PersonMeasureCellType, { description: 'The cell as it is registered now.' })
  readonly cell!: PersonMeasureCellType;

  @Field(() => [FindingType], { description: 'Why it was refused, or what should be looked at.' })
  readonly findings!: readonly FindingType[];

  @Field(() => [CalendarMonthScalar], {
    description:
      'The month, where it was changed and its report has been submitted already: if the person is in it, it needs a correction.',
  })
  readonly reportedMonths!: readonly string[];
}

/** What became of registering a measure. */
@ObjectType('RegisterMeasurePayload', { description: 'What became of registering a measure.' })
export class RegisterMeasurePayloadType extends MeasurePayloadType {}

/** What became of changing a measure. */
@ObjectType('ChangeMeasurePayload', { description: 'What became of changing a measure.' })
export class ChangeMeasurePayloadType extends MeasurePayloadType {}

/** What became of withdrawing a measure. */
@ObjectType('WithdrawMeasurePayload', { description: 'What became of withdrawing a measure.' })
export class WithdrawMeasurePayloadType extends MeasurePayloadType {}
