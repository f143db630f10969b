import { Field, Int, ObjectType } from '../../../platform/graphql/index.js';
import type { ReportTally } from '../../report-tally.js';

/** Counts, as the API shows them. */
@ObjectType('ReportCounts', { description: 'What a report holds, in figures.' })
export class ReportCountsType {
  @Field(() => Int, { description: 'Households with assistance in the month.' })
  readonly households!: number;

  @Field(() => Int, { description: 'Those of them in which at least one adult is answered.' })
  readonly answeredHouseholds!: number;

  @Field(() => Int, { description: 'Adults with at least one measure.' })
  readonly adultsWithMeasures!: number;

  @Field(() => Int, { description: 'Adults answered with no measure.' })
  readonly adultsWithoutMeasure!: number;

  @Field(() => Int, { description: 'Adults who owe an answer.' })
  readonly unanswered!: number;

  @Field(() => Int, { description: 'Households closed in the month.' })
  readonly closures!: number;
}

/** Shows the counts that matter to whoever approves. */
export function reportCountsTypeOf({
  measureRows,
  answeredRows,
  closureRows,
  adults: { applicant, coApplicant },
}: ReportTally): ReportCountsType {
  return {
    households: measureRows,
    answeredHouseholds: answeredRows,
    adultsWithMeasures: applicant.withMeasures + coApplicant.withMeasures,
    adultsWithoutMeasure: applicant.noMeasure + coApplicant.noMeasure,
    unanswered: (applicant.unanswered ?? 0) + (coApplicant.unanswered ?? 0),
    closures: closureRows,
  };
}
