import { Field, Int, ObjectType, registerEnumType } from '../../platform/graphql/index.js';
import type { ReportPart } from '../tables/contributions.js';

/** The parts of a report under the names that the API gives them. */
export const ReportPartEnum = { MEASURES: 'measures', CLOSURES: 'closures' } as const satisfies Record<
  string,
  ReportPart
>;

registerEnumType(ReportPartEnum, {
  name: 'ReportPart',
  description: 'The two parts of a monthly report.',
  valuesConfig: {
    MEASURES: { description: 'Measures of households with assistance.' },
    CLOSURES: { description: 'Closures of households.' },
  },
});

/** A row of Table 1, as the API shows it. */
@ObjectType('PartContribution', { description: 'How many municipalities sent one part: a row of Table 1.' })
export class PartContributionType {
  @Field(() => ReportPartEnum, { description: 'The part.' })
  readonly part!: ReportPart;

  @Field(() => Int, { description: 'Municipalities that sent records.' })
  readonly withRecords!: number;

  @Field(() => Int, { description: 'Municipalities that sent a comment.' })
  readonly withComments!: number;

  @Field(() => Int, { description: 'Municipalities that sent one or the other.' })
  readonly withRecordsOrComments!: number;
}

/** Table 1, as the API shows it. */
@ObjectType('Contributions', { description: 'Table 1: how many municipalities sent what.' })
export class ContributionsType {
  @Field(() => [PartContributionType], { description: 'One row for each part.' })
  readonly parts!: readonly PartContributionType[];

  @Field(() => Int, { description: 'Municipalities that took part in both parts.' })
  readonly inBothParts!: number;

  @Field(() => Int, { description: 'Municipalities that took part in at least one.' })
  readonly inAnyPart!: number;
}
