import { AnswerType } from '../measures/graphql/index.js';
import { Field, ObjectType, PersonReferenceScalar } from '../platform/graphql/index.js';

/** An adult, as the API shows one: by reference, never by name. */
@ObjectType('Adult', { description: 'The applicant or the co-applicant of a household.' })
export class AdultType {
  @Field(() => PersonReferenceScalar, { description: "The host's reference to the person." })
  readonly reference!: string;

  @Field(() => Boolean, { description: 'True for a protected identity: the name must not be shown.' })
  readonly protected!: boolean;

  @Field(() => AnswerType, { description: 'What is registered of the person for the month.' })
  readonly answer!: AnswerType;
}
