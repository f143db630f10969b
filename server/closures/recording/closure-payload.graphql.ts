import type { ChangeOutcome } from '../../kernel/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  findingTypeOf,
  ObjectType,
} from '../../platform/graphql/index.js';
import { ClosureType, closureTypeOf } from '../closure.graphql.js';
import type { ClosureAnswer } from './closure-answer.js';

/** What became of a change of a closing, as the API shows it. */
@ObjectType()
class ClosurePayload {
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

/** What became of a closing that was recorded. */
@ObjectType('RecordClosurePayload', { description: 'What became of recording a closing.' })
export class RecordClosurePayload extends ClosurePayload {}

/** What became of reasons that were changed. */
@ObjectType('ChangeClosureReasonsPayload', { description: "What became of changing a closing's reasons." })
export class ChangeClosureReasonsPayload extends ClosurePayload {}

/** What became of a closing that was voided. */
@ObjectType('VoidClosurePayload', { description: 'What became of voiding a closing.' })
export class VoidClosurePayload extends ClosurePayload {}

/** Shows an answer. */
export function closurePayloadOf({
  outcome,
  closure,
  findings,
  reportedMonths,
}: ClosureAnswer): ClosurePayload {
  return {
    outcome,
    closure: closure === null ? null : closureTypeOf(closure),
    findings: findings.map(findingTypeOf),
    reportedMonths,
  };
}
