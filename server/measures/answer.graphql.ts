import { Field, ObjectType, registerEnumType } from '../platform/graphql/index.js';
import type { Answer } from './answer.js';
import { MeasureType } from './measure.graphql.js';

/** What an answer amounts to, under the names that the API gives it. */
export const AnswerStatusEnum = {
  UNANSWERED: 'unanswered',
  NO_MEASURE: 'no-measure',
  MEASURES: 'measures',
} as const satisfies Record<string, Answer['status']>;

registerEnumType(AnswerStatusEnum, {
  name: 'AnswerStatus',
  description: 'What is registered of a person for a month.',
  valuesConfig: {
    UNANSWERED: { description: 'Nothing is registered; an answer is owed.' },
    NO_MEASURE: { description: 'The person had no measure.' },
    MEASURES: { description: 'The person had one measure or more.' },
  },
});

/** An answer, as the API shows it. */
@ObjectType('Answer', { description: 'What is registered of a person for a month.' })
export class AnswerType {
  @Field(() => AnswerStatusEnum, { description: 'What the answer amounts to.' })
  readonly status!: Answer['status'];

  @Field(() => [MeasureType], {
    description: 'The measures, in code order; empty unless the status is MEASURES.',
  })
  readonly measures!: readonly MeasureType[];
}
