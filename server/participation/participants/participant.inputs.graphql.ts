import type { PersonReference } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  Field,
  IdempotencyKeyScalar,
  InputType,
  Int,
  PersonReferenceScalar,
  ReasonScalar,
  UnitScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';

/** What every change of a participation says. */
@InputType()
abstract class ParticipationInput {
  @Field(() => IdempotencyKeyScalar, { description: 'Key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PersonReferenceScalar, { description: "The host's reference to the person." })
  readonly personReference!: PersonReference;

  @Field(() => UnitScalar, {
    description: 'An own unit; or a provider, where one of the own units works with the person already.',
  })
  readonly unit!: string;

  @Field(() => Int, { description: 'The version that the change is based on; 0 for a new participation.' })
  readonly expectedVersion!: number;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why; needed for a person with a protected identity, by who has been named to open it.',
  })
  readonly reason?: string | null;
}

/** A person to be taken on. */
@InputType('TakeOnParticipantInput', { description: 'A person that a unit takes on, anew or again.' })
export class TakeOnParticipantInput extends ParticipationInput {
  @Field(() => CalendarDateScalar, { description: 'First day of the participation.' })
  readonly beganOn!: string;
}

/** A participation to be ended. */
@InputType('EndParticipationInput', { description: 'A participation that ends.' })
export class EndParticipationInput extends ParticipationInput {
  @Field(() => CalendarDateScalar, { description: 'Last day of the participation.' })
  readonly endedOn!: string;
}
