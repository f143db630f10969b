import type { CalendarMonth, HouseholdReference } from '../../kernel/index.js';
import {
  CalendarMonthScalar,
  connectionOf,
  Field,
  FindingType,
  HouseholdReferenceScalar,
  Int,
  ObjectType,
  UnitScalar,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';
import { ReadinessCategoryEnum, ReadinessCountType, ReadinessGroupType } from './readiness.graphql.js';
import type { ReadinessCategory } from './readiness-item.js';

/** What is left in the viewer's units, as the API shows it. */
@ObjectType('UnitReadiness', {
  description:
    "What is left to register in the viewer's units, as it is now. Households with a protected adult are not counted.",
})
export class UnitReadinessType {
  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => Int, { description: 'Adults who owe an answer, answered or not.' })
  readonly persons!: number;

  @Field(() => [ReadinessCountType], { description: 'How much is left of each category.' })
  readonly counts!: readonly ReadinessCountType[];

  @Field(() => [ReadinessGroupType], { description: 'The same by unit, caseworker and rule.' })
  readonly groups!: readonly ReadinessGroupType[];

  @Field(() => [FindingType], { description: 'What the case system could not tell.' })
  readonly findings!: readonly FindingType[];
}

/** One thing that is left, as the API shows it. */
@ObjectType('UnitReadinessItem', { description: 'One thing that is left to register, and where.' })
export class UnitReadinessItemType {
  @Field(() => UnitScalar, { description: "The household's unit." })
  readonly unit!: string;

  @Field(() => UserReferenceScalar, {
    nullable: true,
    description: 'The caseworker whom the host names; null where it names nobody.',
  })
  readonly caseworker!: string | null;

  @Field(() => HouseholdReferenceScalar, { description: 'The household.' })
  readonly householdReference!: HouseholdReference;

  @Field(() => ReadinessCategoryEnum, { description: 'The category.' })
  readonly category!: ReadinessCategory;

  @Field(() => FindingType, { description: 'What is to be mended.' })
  readonly finding!: FindingType;
}

/** A page of what is left, as the API shows it. */
@ObjectType('UnitReadinessItemConnection', { description: 'A page of what is left to register.' })
export class UnitReadinessItemConnectionType extends connectionOf(
  'UnitReadinessItem',
  UnitReadinessItemType,
) {}
