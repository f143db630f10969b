import {
  CalendarMonthScalar,
  Field,
  FindingType,
  HouseholdReferenceScalar,
  Int,
  MunicipalityCodeScalar,
  ObjectType,
  PlainTextScalar,
} from '../platform/graphql/index.js';
import { AdultType } from './adult.graphql.js';
import { ClosureType } from './closure.graphql.js';

/** A household, as the API shows it. */
@ObjectType('Household', { description: 'A household that economic assistance is granted to.' })
export class HouseholdType {
  @Field(() => HouseholdReferenceScalar, { description: "The host's reference to the household." })
  readonly reference!: string;

  @Field(() => MunicipalityCodeScalar, { description: 'The municipality that grants the assistance.' })
  readonly municipalityCode!: string;

  @Field(() => PlainTextScalar, { description: 'The unit that handles the household, as the host names it.' })
  readonly unit!: string;
}

/** A month's assistance, as the API shows it. */
@ObjectType('AssistanceMonth', {
  description: 'The assistance of a month, with the adults of the household in it.',
})
export class AssistanceMonthType {
  @Field(() => AdultType, { description: "The household's first adult." })
  readonly applicant!: AdultType;

  @Field(() => AdultType, { nullable: true, description: 'The second adult; null where there is none.' })
  readonly coApplicant!: AdultType | null;

  @Field(() => Int, { description: 'Number of children.' })
  readonly children!: number;
}

/** A household's month, as the API shows it. */
@ObjectType('HouseholdMonth', { description: 'What is registered of a household for a month.' })
export class HouseholdMonthType {
  @Field(() => HouseholdType, { description: 'The household.' })
  readonly household!: HouseholdType;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => AssistanceMonthType, { nullable: true, description: 'Null in a month without assistance.' })
  readonly assistance!: AssistanceMonthType | null;

  @Field(() => [ClosureType], { description: 'Closings in the month, in order; most often none or one.' })
  readonly closures!: readonly ClosureType[];

  @Field(() => [FindingType], { description: 'What is still owed of the month.' })
  readonly findings!: readonly FindingType[];
}
