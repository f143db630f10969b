import {
  CalendarDateScalar,
  CalendarMonthScalar,
  connectionOf,
  Field,
  Int,
  ObjectType,
  registerEnumType,
} from '../../platform/graphql/index.js';
import { ClosureType } from '../closure.graphql.js';
import { HouseholdType } from '../household-month.graphql.js';
import type { ContactKind, ContactResult } from './follow-up.js';

/** How contact was tried, under the names that the API gives it. */
export const ContactKindEnum = {
  TELEPHONE: 'telephone',
  MESSAGE: 'message',
  LETTER: 'letter',
  VISIT: 'visit',
  OTHER: 'other',
} as const satisfies Record<string, ContactKind>;

registerEnumType(ContactKindEnum, {
  name: 'ContactKind',
  description: 'How contact with a household was tried.',
  valuesConfig: {
    TELEPHONE: { description: 'By telephone.' },
    MESSAGE: { description: 'By e-mail, text message or through an e-service.' },
    LETTER: { description: 'By letter.' },
    VISIT: { description: 'By a visit.' },
    OTHER: { description: 'In another way.' },
  },
});

/** What came of a contact, under the names that the API gives it. */
export const ContactResultEnum = {
  NOT_REACHED: 'notReached',
  WILL_REPLY: 'willReply',
  REACHED: 'reached',
} as const satisfies Record<string, ContactResult>;

registerEnumType(ContactResultEnum, {
  name: 'ContactResult',
  description: 'What came of a contact that was tried.',
  valuesConfig: {
    NOT_REACHED: { description: 'Nobody was reached.' },
    WILL_REPLY: { description: 'A message was left, or somebody will be heard from.' },
    REACHED: { description: 'Somebody was reached.' },
  },
});

/** A contact that was tried, as the API shows it. */
@ObjectType('FollowUp', { description: 'A contact that was tried with a household.' })
export class FollowUpType {
  @Field(() => Int, { description: 'From 1, in the order in which they were recorded.' })
  readonly number!: number;

  @Field(() => CalendarDateScalar, { description: 'When it was tried.' })
  readonly triedOn!: string;

  @Field(() => ContactKindEnum, { description: 'How it was tried.' })
  readonly contact!: ContactKind;

  @Field(() => ContactResultEnum, { description: 'What came of it.' })
  readonly result!: ContactResult;
}

/** A day by which contact is to be tried, as the API shows it. */
@ObjectType('PlannedFollowUp', { description: 'A day by which contact with a household is to be tried.' })
export class PlannedFollowUpType {
  @Field(() => CalendarDateScalar, { description: 'The day.' })
  readonly dueOn!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When it was tried; null where it is still to be done.',
  })
  readonly triedOn!: string | null;
}

/** A household that has not applied again, as the API shows it. */
@ObjectType('SilentHousehold', {
  description: 'A household with assistance in one month, none in the next, and no reason for that yet.',
})
export class SilentHouseholdType {
  @Field(() => HouseholdType, { description: 'The household.' })
  readonly household!: HouseholdType;

  @Field(() => CalendarMonthScalar, { description: 'Its last month with assistance.' })
  readonly lastMonth!: string;

  @Field(() => ClosureType, {
    nullable: true,
    description: 'Its closing, still without a reason for the household; null while it is not closed.',
  })
  readonly closure!: ClosureType | null;

  @Field(() => [FollowUpType], { description: 'Contacts that were tried since then.' })
  readonly followUps!: readonly FollowUpType[];

  @Field(() => [PlannedFollowUpType], {
    description: 'Days by which contact is to be tried before the reason may be called unknown.',
  })
  readonly plannedFollowUps!: readonly PlannedFollowUpType[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The next of these days; null where all contacts have been tried.',
  })
  readonly nextFollowUpOn!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "Last day on which the report of the closing's month is taken; null in a month that is not reported.",
  })
  readonly reportingDeadline!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from today to that day; negative where it has passed.',
  })
  readonly daysToReportingDeadline!: number | null;

  @Field(() => Int, { description: 'Version of the contacts; a new one says which it was based on.' })
  readonly version!: number;
}

/** A page of such households, as the API shows it. */
@ObjectType('SilentHouseholdConnection', { description: 'A page of households that were not heard from.' })
export class SilentHouseholdConnectionType extends connectionOf('SilentHousehold', SilentHouseholdType) {}
