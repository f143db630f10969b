import {
  CalendarDateScalar,
  connectionOf,
  DateTimeScalar,
  Field,
  Int,
  ObjectType,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';

/** Rows of one kind, as the API shows them. */
@ObjectType('RetentionCount', { description: 'How many rows of one kind a plan covers.' })
export class RetentionCountType {
  @Field(() => String, { description: 'What kind of record, by its table, for instance measure.' })
  readonly kind!: string;

  @Field(() => Int, { description: 'Year of the last entry of those whom the records tell of.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Number of rows.' })
  readonly count!: number;
}

/** A plan, as the API shows it. */
@ObjectType('RetentionPlan', { description: 'What would be deleted: a dry run, counts only.' })
export class RetentionPlanType {
  @Field(() => String, { description: 'The id of the plan.' })
  readonly id!: string;

  @Field(() => CalendarDateScalar, { description: 'Covered is what had its last entry before this day.' })
  readonly cutoff!: string;

  @Field(() => [RetentionCountType], { description: 'Rows by kind and year of the last entry.' })
  readonly counts!: readonly RetentionCountType[];

  @Field(() => Int, { description: 'Households that are due and held.' })
  readonly heldHouseholds!: number;

  @Field(() => Int, { description: 'Persons who are due and held.' })
  readonly heldPersons!: number;

  @Field(() => UserReferenceScalar, { description: 'Who made it.' })
  readonly plannedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly plannedAt!: string;

  @Field(() => UserReferenceScalar, { nullable: true, description: 'Who approved it; null until then.' })
  readonly approvedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved.' })
  readonly approvedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was carried out; null until then.' })
  readonly carriedOutAt!: string | null;

  @Field(() => Int, { description: 'Give it as expectedVersion with the next step.' })
  readonly version!: number;
}

/** A page of plans. */
@ObjectType('RetentionPlanConnection', { description: 'A page of plans, newest first.' })
export class RetentionPlanConnectionType extends connectionOf('RetentionPlan', RetentionPlanType) {}
