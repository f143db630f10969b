import { Field, Float, Int, ObjectType } from '../../platform/graphql/index.js';

/** A share, as the API shows it. */
@ObjectType('Share', { description: 'A part of a whole.' })
export class ShareType {
  @Field(() => Int, { nullable: true, description: 'The part; null where the reports do not tell.' })
  readonly part!: number | null;

  @Field(() => Int, { nullable: true, description: 'The whole; null where the reports do not tell.' })
  readonly whole!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Per cent with one decimal, half up; null where it cannot be worked out.',
  })
  readonly percent!: number | null;
}
