import type { HouseholdReference, PersonReference } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  connectionOf,
  DateTimeScalar,
  Field,
  HouseholdReferenceScalar,
  InputType,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';

/** An entry of the log, as the API shows it. */
@ObjectType('AccessLogEntry', { description: 'Who did what to whose data, when and why.' })
export class AccessLogEntryType {
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly occurredAt!: string;

  @Field(() => UserReferenceScalar, { description: "The host's id of the user." })
  readonly actor!: string;

  @Field(() => String, { description: 'The role that the user had.' })
  readonly role!: string;

  @Field(() => String, { description: 'What was done, for instance: read household month.' })
  readonly action!: string;

  @Field(() => [PlainTextScalar], {
    description:
      'Whose data it was, by reference: person:<reference>, household:<reference>; or what else, for instance month:2013-03. Protected persons, and households with one, only for auditors.',
  })
  readonly subjects!: readonly string[];

  @Field(() => PlainTextScalar, { nullable: true, description: 'Why; null where no reason was given.' })
  readonly reason!: string | null;
}

/** A page of the log. */
@ObjectType('AccessLogEntryConnection', { description: 'A page of the log, newest first.' })
export class AccessLogEntryConnectionType extends connectionOf('AccessLogEntry', AccessLogEntryType) {}

/** What is looked for in the log. */
@InputType('AccessLogFilterInput', {
  description: 'What is looked for in the log; all that is given must be so.',
})
export class AccessLogFilterInput {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day, in Sweden.' })
  readonly from?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day, in Sweden; it is included.' })
  readonly to?: string | null;

  @Field(() => UserReferenceScalar, { nullable: true, description: "The host's id of the user who did it." })
  readonly actor?: string | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Exactly what was done, for instance: read household month.',
  })
  readonly action?: string | null;

  @Field(() => PersonReferenceScalar, { nullable: true, description: 'The person whose data it was.' })
  readonly personReference?: PersonReference | null;

  @Field(() => HouseholdReferenceScalar, { nullable: true, description: 'The household whose data it was.' })
  readonly householdReference?: HouseholdReference | null;
}
