import type { RegisteredFacts } from '../../audit/index.js';
import {
  CalendarMonthScalar,
  connectionOf,
  DateTimeScalar,
  Field,
  HouseholdReferenceScalar,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
  ReasonScalar,
} from '../../platform/graphql/index.js';
import { RegisteredFactsScalar } from './registered-facts.scalar.js';

/** A change, as the API shows it. */
@ObjectType('RegisteredChange', {
  description: 'One change of what is registered of a person or a household.',
})
export class RegisteredChangeType {
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly changedAt!: string;

  @Field(() => PlainTextScalar, { description: "Who: the host's id of the user." })
  readonly actor!: string;

  @Field(() => PlainTextScalar, { description: 'In which role.' })
  readonly role!: string;

  @Field(() => ReasonScalar, { nullable: true, description: 'Why; null where no reason was asked for.' })
  readonly reason!: string | null;

  @Field(() => PlainTextScalar, {
    description: 'What kind of thing changed, for instance `measure` for a cell, or `closure`.',
  })
  readonly kind!: string;

  @Field(() => PersonReferenceScalar, {
    nullable: true,
    description: 'Whose it is; null for what is of a household.',
  })
  readonly personReference!: string | null;

  @Field(() => HouseholdReferenceScalar, {
    nullable: true,
    description: 'The household; null for what is of a person.',
  })
  readonly householdReference!: string | null;

  @Field(() => CalendarMonthScalar, { nullable: true, description: 'The month; null for what has none.' })
  readonly month!: string | null;

  @Field(() => Int, { nullable: true, description: 'The code of the cell; null for what is no cell.' })
  readonly code!: number | null;

  @Field(() => PlainTextScalar, {
    description: 'Whose statement it is: `social`, `labour`, or `provider:` and a unit.',
  })
  readonly party!: string;

  @Field(() => RegisteredFactsScalar, {
    nullable: true,
    description: 'What was registered before; null where nothing was.',
  })
  readonly before!: RegisteredFacts | null;

  @Field(() => RegisteredFactsScalar, {
    nullable: true,
    description: 'What is registered since; null where nothing is.',
  })
  readonly after!: RegisteredFacts | null;
}

/** A page of a history, as the API shows it. */
@ObjectType('RegisteredChangeConnection', { description: 'A page of a history, newest first.' })
export class RegisteredChangeConnectionType extends connectionOf('RegisteredChange', RegisteredChangeType) {}
