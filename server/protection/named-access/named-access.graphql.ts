import type { ChangeOutcome, PersonReference } from '../../kernel/index.js';
import {
  ChangeOutcomeEnum,
  connectionOf,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  PersonReferenceScalar,
  ReasonScalar,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';

/** A user's access to a protected person, as the API shows it. */
@ObjectType('ProtectedPersonAccess', {
  description: "One user's access to a person with a protected identity.",
})
export class NamedAccessType {
  @Field(() => PersonReferenceScalar, { description: 'Whom the user may open.' })
  readonly personReference!: string;

  @Field(() => UserReferenceScalar, { description: "The host's id of the user." })
  readonly subject!: string;

  @Field(() => Boolean, { description: 'False once it has been ended.' })
  readonly isOpen!: boolean;

  @Field(() => Int, { description: 'Give it as expectedVersion with the next change.' })
  readonly version!: number;
}

/** A page of who has been named. */
@ObjectType('ProtectedPersonAccessConnection', {
  description: 'A page of who has been named, in the order of users.',
})
export class NamedAccessConnectionType extends connectionOf('ProtectedPersonAccess', NamedAccessType) {}

/** What both mutations take. */
@InputType()
abstract class NamedAccessInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PersonReferenceScalar, { description: 'The person, in a household of an own unit.' })
  readonly personReference!: PersonReference;

  @Field(() => UserReferenceScalar, { description: "The host's id of the user." })
  readonly subject!: string;

  @Field(() => ReasonScalar, { description: 'Why; it stands in the history and the log.' })
  readonly reason!: string;

  @Field(() => Int, {
    description: 'The version that the change is based on; 0 for a user never named before.',
  })
  readonly expectedVersion!: number;
}

/** Who is to be named. */
@InputType('NameForProtectedPersonInput', { description: 'Who is to be named for whom, and why.' })
export class NameForProtectedPersonInput extends NamedAccessInput {}

/** Whose access is to end. */
@InputType('EndProtectedPersonAccessInput', { description: 'Whose access to whom is to end, and why.' })
export class EndProtectedPersonAccessInput extends NamedAccessInput {}

/** What both mutations answer. */
@ObjectType()
abstract class NamedAccessPayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of the change.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => NamedAccessType, {
    nullable: true,
    description: 'The access as it is registered now; null where the user has never been named.',
  })
  readonly access!: NamedAccessType | null;

  @Field(() => [FindingType], { description: 'Why the change was refused.' })
  readonly findings!: readonly FindingType[];
}

/** The answer to naming. */
@ObjectType('NameForProtectedPersonPayload', { description: 'What became of naming a user.' })
export class NameForProtectedPersonPayload extends NamedAccessPayload {}

/** The answer to ending. */
@ObjectType('EndProtectedPersonAccessPayload', { description: 'What became of ending an access.' })
export class EndProtectedPersonAccessPayload extends NamedAccessPayload {}
