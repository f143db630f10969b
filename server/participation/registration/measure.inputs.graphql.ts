import type { CalendarMonth, PersonReference } from '../../kernel/index.js';
import { MeasureProviderEnum } from '../../measures/graphql/index.js';
import type { MeasureProvider } from '../../measures/index.js';
import {
  CalendarMonthScalar,
  Field,
  IdempotencyKeyScalar,
  InputType,
  Int,
  PersonReferenceScalar,
  PlainTextScalar,
  ReasonScalar,
  UnitScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';

/** Which measure, and on what its change is based. */
@InputType()
class MeasureNameInput {
  @Field(() => IdempotencyKeyScalar, { description: 'Key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PersonReferenceScalar, { description: "The host's reference to a person of the unit." })
  readonly personReference!: PersonReference;

  @Field(() => UnitScalar, { description: 'The own unit that states the measure.' })
  readonly unit!: string;

  @Field(() => CalendarMonthScalar, { description: 'The month; may lie long back.' })
  readonly month!: CalendarMonth;

  @Field(() => Int, { description: "The measure's code in the code list in force in the month." })
  readonly code!: number;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'What another measure is; left out for other codes.',
  })
  readonly otherText?: string | null;

  @Field(() => Int, {
    description: 'Version of the cell of person, month and code; 0 where nothing was ever registered in it.',
  })
  readonly expectedVersion!: number;
}

/** A measure to be registered. */
@InputType('RegisterMeasureInput', { description: 'A measure that a person had in a month.' })
export class RegisterMeasureInput extends MeasureNameInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'Whole days in the month, part of a day counting as one; left out where the number is not known (X), and for code 0.',
  })
  readonly days?: number | null;

  @Field(() => MeasureProviderEnum, {
    nullable: true,
    description: 'Who gave it; left out where that is not known.',
  })
  readonly provider?: MeasureProvider | null;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why; needed for a person with a protected identity, by who has been named to open it.',
  })
  readonly reason?: string | null;
}

/** A measure to be changed. */
@InputType('ChangeMeasureInput', { description: 'A registered measure as it should have been.' })
export class ChangeMeasureInput extends RegisterMeasureInput {
  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'The text of another measure from now on; left out where it stays.',
  })
  readonly newOtherText?: string | null;
}

/** A measure to be withdrawn. */
@InputType('WithdrawMeasureInput', { description: 'A registered measure that was not given.' })
export class WithdrawMeasureInput extends MeasureNameInput {
  @Field(() => ReasonScalar, { description: 'Why.' })
  readonly reason!: string;
}
