import type { ChangeOutcome } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  HouseholdReferenceScalar,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  ReasonScalar,
} from '../../platform/graphql/index.js';
import type { ContactKind, ContactResult } from './follow-up.js';
import { ContactKindEnum, ContactResultEnum, SilentHouseholdType } from './not-heard-from.graphql.js';

/** A contact to be recorded. */
@InputType('RecordFollowUpInput', { description: 'A contact that was tried with a household.' })
export class RecordFollowUpInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key under which the change is carried out once.' })
  readonly idempotencyKey!: string;

  @Field(() => HouseholdReferenceScalar, { description: "The host's reference to the household." })
  readonly householdReference!: string;

  @Field(() => CalendarMonthScalar, { description: 'Its last month with assistance, as the list gave it.' })
  readonly lastMonth!: string;

  @Field(() => Int, {
    description: 'The version of the contacts that this was based on; 0 where none is recorded.',
  })
  readonly expectedVersion!: number;

  @Field(() => CalendarDateScalar, { description: 'When contact was tried.' })
  readonly triedOn!: string;

  @Field(() => ContactKindEnum, { description: 'How it was tried.' })
  readonly contact!: ContactKind;

  @Field(() => ContactResultEnum, { description: 'What came of it.' })
  readonly result!: ContactResult;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why, for the history and the log; needed where an adult of the household is protected.',
  })
  readonly reason?: string | null;
}

/** What became of a contact that was to be recorded, as the API shows it. */
@ObjectType('RecordFollowUpPayload', { description: 'What became of recording a contact.' })
export class RecordFollowUpPayload {
  @Field(() => ChangeOutcomeEnum, { description: 'Whether it is saved.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => SilentHouseholdType, {
    description: 'The household as it stands now, whether saved or not.',
  })
  readonly silentHousehold!: SilentHouseholdType;

  @Field(() => [FindingType], { description: 'What stops it.' })
  readonly findings!: readonly FindingType[];
}
