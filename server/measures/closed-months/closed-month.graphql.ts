import type { CalendarMonth, ChangeOutcome } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  LocalizedTextType,
  ObjectType,
  PlainTextScalar,
  ReasonScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';

/** How a month stands, as the API shows it. */
@ObjectType('RegistrationMonth', { description: 'Whether a month is open for registering.' })
export class RegistrationMonthType {
  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => Boolean, { description: 'True where everything registered for it is refused.' })
  readonly closed!: boolean;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why it was closed or opened last; null where it never was.',
  })
  readonly reason!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'The last day on which it is closed, in Sweden; null where it is open, or closed without end.',
  })
  readonly until!: string | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Who may open it; null where it is open.',
  })
  readonly mayBeOpenedBy!: LocalizedTextType | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description:
      "How the reporter wants to be reached, from the comments; null where they don't say, or it is open.",
  })
  readonly contact!: string | null;

  @Field(() => Int, { description: 'Grows each time that it is closed or opened; 0 before the first time.' })
  readonly version!: number;
}

@InputType()
class MonthChange {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => ReasonScalar, { description: 'Why; shown to those whose registering is refused.' })
  readonly reason!: string;

  @Field(() => Int, { description: 'The version that the change is based on; 0 where it was never closed.' })
  readonly expectedVersion!: number;
}

/** What `closeMonth` takes. */
@InputType('CloseMonthInput', { description: 'A month to close for registering.' })
export class CloseMonthInput extends MonthChange {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'The last day on which it is to be closed, in Sweden; left out for a month that somebody will open.',
  })
  readonly until?: string | null;
}

/** What `openMonth` takes. */
@InputType('OpenMonthInput', { description: 'A month to open for registering again.' })
export class OpenMonthInput extends MonthChange {}

@ObjectType()
class MonthAnswer {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => RegistrationMonthType, { description: 'How the month stands now.' })
  readonly month!: RegistrationMonthType;

  @Field(() => [FindingType], { description: 'Why it was refused.' })
  readonly findings!: readonly FindingType[];
}

/** What became of closing, as the API shows it. */
@ObjectType('CloseMonthPayload', { description: 'What became of closing a month.' })
export class CloseMonthPayloadType extends MonthAnswer {}

/** What became of opening, as the API shows it. */
@ObjectType('OpenMonthPayload', { description: 'What became of opening a month.' })
export class OpenMonthPayloadType extends MonthAnswer {}
