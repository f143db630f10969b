import {
  CalendarMonthScalar,
  type ChangeOutcome,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  findingTypeOf,
  ObjectType,
} from '../../platform/graphql/index.js';
import { ClosureType, closureTypeOf } from '../closure.graphql.js';
import type { ClosureAnswer } from './closure-answer.js';

/** What became of a change of a closing, as the API shows it. */
@ObjectType('ClosurePayload', { description: 'What became of a change of a closing.' })
export class ClosurePayloadType {
  @Field(() => ChangeOutcomeEnum, { description: 'Whether it is saved.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => ClosureType, {
    nullable: true,
    description: 'The closing as it stands now, whether saved or not; null where there is none.',
  })
  readonly closure!: ClosureType | null;

  @Field(() => [FindingType], { description: 'What stops it, or should be looked at.' })
  readonly findings!: readonly FindingType[];

  @Field(() => [CalendarMonthScalar], {
    description:
      'The months that were changed although their report has been submitted: a correction follows.',
  })
  readonly reportedMonths!: readonly string[];
}

/** Shows an answer. */
export function closurePayloadOf({
  outcome,
  closure,
  findings,
  reportedMonths,
}: ClosureAnswer): ClosurePayloadType {
  return {
    outcome,
    closure: closure === null ? null : closureTypeOf(closure),
    findings: findings.map(findingTypeOf),
    reportedMonths,
  };
}
