import type { ChangeOutcome } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  ChangeOutcomeEnum,
  connectionOf,
  Field,
  FindingType,
  Int,
  ObjectType,
  PersonReferenceScalar,
  UnitScalar,
} from '../../platform/graphql/index.js';

/** A participation, as the API shows it: nothing in it tells of assistance. */
@ObjectType('Participant', { description: 'A person that a labour-market unit or a provider works with.' })
export class ParticipantType {
  @Field(() => PersonReferenceScalar, { description: "The host's reference to the person." })
  readonly personReference!: string;

  @Field(() => UnitScalar, { description: 'The unit or provider that works with the person.' })
  readonly unit!: string;

  @Field(() => CalendarDateScalar, { description: 'First day.' })
  readonly beganOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  readonly endedOn!: string | null;

  @Field(() => Int, { description: 'Version to base a change on.' })
  readonly version!: number;
}

/** A page of participants. */
@ObjectType('ParticipantConnection', {
  description: 'A page of participants, in the order of their references.',
})
export class ParticipantConnectionType extends connectionOf('Participant', ParticipantType) {}

/** What every change here is answered with. */
@ObjectType()
abstract class ParticipantPayloadType {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => ParticipantType, {
    nullable: true,
    description:
      'The participation as it is registered now; null where there is none, and where it was refused.',
  })
  readonly participant!: ParticipantType | null;

  @Field(() => [FindingType], { description: 'Why it was refused.' })
  readonly findings!: readonly FindingType[];
}

/** What became of taking a person on. */
@ObjectType('TakeOnParticipantPayload', { description: 'What became of taking a person on.' })
export class TakeOnParticipantPayloadType extends ParticipantPayloadType {}

/** What became of ending a participation. */
@ObjectType('EndParticipationPayload', { description: 'What became of ending a participation.' })
export class EndParticipationPayloadType extends ParticipantPayloadType {}
