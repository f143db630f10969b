import type { ChangeOutcome } from '../../kernel/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  ObjectType,
  PersonReferenceScalar,
} from '../../platform/graphql/index.js';
import { CellType } from '../cells/cell.graphql.js';

/** What became of one cell, as the API shows it. */
@ObjectType('CellAnswer', { description: 'What became, or would become, of one cell of a request.' })
export class CellAnswerType {
  @Field(() => PersonReferenceScalar, { description: 'The person.' })
  readonly personReference!: string;

  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => CellType, { description: 'What the cell holds now; in a check, what it held before.' })
  readonly cell!: CellType;

  @Field(() => [FindingType], { description: 'Why it was refused, or what should be looked at.' })
  readonly findings!: readonly FindingType[];
}

/** What became of a batch, whatever asked for it. */
@ObjectType()
class CellAnswers {
  @Field(() => ChangeOutcomeEnum, {
    description: 'The outcome that most wants attention: refused before conflict, conflict before saved.',
  })
  readonly outcome!: ChangeOutcome;

  @Field(() => [CellAnswerType], { description: 'One for each cell, in the order of the request.' })
  readonly cells!: readonly CellAnswerType[];

  @Field(() => [FindingType], {
    description: 'What keeps the request as a whole from being carried out; nothing is saved then.',
  })
  readonly findings!: readonly FindingType[];

  @Field(() => [CalendarMonthScalar], {
    description:
      'The months with something saved whose report has been submitted already: they need a correction.',
  })
  readonly reportedMonths!: readonly string[];
}

/** What became of a batch, as the API shows it. */
@ObjectType('SaveMonthPayload', { description: 'What became of the cells of a request.' })
export class SaveMonthPayloadType extends CellAnswers {}

/** What became of answers in bulk, as the API shows it. */
@ObjectType('AnswerNoMeasurePayload', {
  description: 'What became of answering for the persons of a request.',
})
export class AnswerNoMeasurePayloadType extends CellAnswers {}

/** What would become of a draft, as the API shows it. */
@ObjectType('DraftCheck', { description: 'What would become of the cells, if they were saved now.' })
export class DraftCheckType extends CellAnswers {}
