import { Field, Int, ObjectType } from '../../platform/graphql/index.js';
import { ShareType } from './share.graphql.js';

/** Persons by number of measures, as the API shows them. */
@ObjectType('PersonsByNumber', {
  description: 'Persons who had a certain number of different measures in a month.',
})
export class PersonsByNumberType {
  @Field(() => Int, { description: 'The number of measures.' })
  readonly numberOfMeasures!: number;

  @Field(() => ShareType, { description: 'Out of the persons with at least one measure.' })
  readonly share!: ShareType;
}

/** Counts of persons, as the API shows them. */
@ObjectType('PersonCounts', {
  description: 'Adults by what is registered of them, each counted once for each month.',
})
export class PersonCountsType {
  @Field(() => Int, {
    nullable: true,
    description: 'All who owe an answer; null where a report does not tell.',
  })
  readonly adults!: number | null;

  @Field(() => ShareType, { description: 'With at least one measure.' })
  readonly withMeasures!: ShareType;

  @Field(() => [PersonsByNumberType], { description: 'Those with measures, by how many.' })
  readonly byNumber!: readonly PersonsByNumberType[];

  @Field(() => ShareType, { description: 'Answered with no measure.' })
  readonly noMeasure!: ShareType;

  @Field(() => ShareType, { description: 'Not answered.' })
  readonly unanswered!: ShareType;

  @Field(() => Int, { description: 'Reports that do not tell who has not answered.' })
  readonly reportsNotTelling!: number;
}

/** Counts of persons by role, as the API shows them. */
@ObjectType('PersonGroups', { description: 'Counts of adults by role.' })
export class PersonGroupsType {
  @Field(() => PersonCountsType, { description: 'Applicants.' })
  readonly applicant!: PersonCountsType;

  @Field(() => PersonCountsType, { description: 'Co-applicants.' })
  readonly coApplicant!: PersonCountsType;

  @Field(() => PersonCountsType, { description: 'Both.' })
  readonly together!: PersonCountsType;
}
