import { Field, Int, ObjectType, ReasonScalar } from '../../platform/graphql/index.js';

/** How a sheet stands, as the API shows it. */
@ObjectType('MonthSheetTotals', { description: "How a month's sheet stands as a whole." })
export class MonthSheetTotalsType {
  @Field(() => Int, { description: 'Households with assistance in the month.' })
  readonly households!: number;

  @Field(() => Int, { description: 'Adults who owe an answer, answered or not.' })
  readonly persons!: number;

  @Field(() => Int, { description: 'Adults of whom nothing is registered yet, as far as may be seen.' })
  readonly unanswered!: number;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why the month is closed for registering; null where it is open.',
  })
  readonly closedBecause!: string | null;
}
