import { Field, LocalizedTextType, ObjectType } from '../../platform/graphql/index.js';

/** A reason for absence, as the API shows it. */
@ObjectType('AbsenceReason', { description: 'A reason for absence that can be chosen.' })
export class AbsenceReasonType {
  @Field(() => String, { description: 'Its id, which is kept with the attendance.' })
  readonly id!: string;

  @Field(() => LocalizedTextType, { description: 'Its words.' })
  readonly label!: LocalizedTextType;
}
