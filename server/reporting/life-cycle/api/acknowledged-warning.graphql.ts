import {
  DateTimeScalar,
  Field,
  Int,
  ObjectType,
  ReasonScalar,
  UserReferenceScalar,
} from '../../../platform/graphql/index.js';

/** A warning that was let stand, as the API shows it. */
@ObjectType('AcknowledgedWarning', {
  description: 'A warning that somebody let stand, of a household that is known by its running number alone.',
})
export class AcknowledgedWarningType {
  @Field(() => String, { description: 'Id of the rule.' })
  readonly rule!: string;

  @Field(() => Int, { description: "The household's running number in the month." })
  readonly runningNumber!: number;

  @Field(() => ReasonScalar, { description: 'Why it may stand.' })
  readonly reason!: string;

  @Field(() => UserReferenceScalar, { description: 'Who let it stand.' })
  readonly acknowledgedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly acknowledgedAt!: string;
}
