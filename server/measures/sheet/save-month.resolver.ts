import type { AccessService } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  Mutation,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { AnswerNoMeasurePayloadType, DraftCheckType, SaveMonthPayloadType } from './save-month.graphql.js';
import { saveMonthPayloadOf, sheetStatementOf } from './save-month.graphql-mapping.js';
import { ANSWER_NO_MEASURE, CHECK_DRAFT, SAVE_MONTH, type SaveMonthService } from './save-month.service.js';
import { AnswerNoMeasureInput, CellInput, SaveMonthInput } from './sheet-input.graphql.js';

/** The mutations `saveMonth` and `answerNoMeasure`, and the query `checkDraft`. */
@Resolver()
export class SaveMonthResolver {
  readonly #access: AccessService;
  readonly #service: SaveMonthService;

  constructor(access: AccessService, service: SaveMonthService) {
    this.#access = access;
    this.#service = service;
  }

  /** Saves a batch. */
  @Mutation(() => SaveMonthPayloadType, {
    description:
      'Saves cells of the sheet, each whole or not at all, and answers for each. All cells of one person are judged together.',
  })
  async saveMonth(
    @Arg('input', () => SaveMonthInput, { description: 'The month and its cells.' }) input: SaveMonthInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveMonthPayloadType> {
    const viewer = this.#access.municipalViewerFor(SAVE_MONTH, context.request.identity);
    const { idempotencyKey, month, cells, protectedReason } = input;
    const change = { month, cells: cells.map(sheetStatementOf), protectedReason: protectedReason ?? '' };
    return saveMonthPayloadOf(await this.#service.save(viewer, SAVE_MONTH, idempotencyKey, change));
  }

  /** Answers in bulk. */
  @Mutation(() => AnswerNoMeasurePayloadType, {
    description:
      'Answers for all persons given that they had no measure, where nothing has been answered. Whoever has a measure is refused.',
  })
  async answerNoMeasure(
    @Arg('input', () => AnswerNoMeasureInput, { description: 'The month and the persons.' })
    input: AnswerNoMeasureInput,
    @Ctx() context: RequestContext,
  ): Promise<AnswerNoMeasurePayloadType> {
    const viewer = this.#access.municipalViewerFor(ANSWER_NO_MEASURE, context.request.identity);
    const { idempotencyKey, month, protectedReason } = input;
    const persons = input.persons.map(({ householdReference, personReference, expectedVersion }) => ({
      householdReference,
      personReference,
      expectedVersion,
    }));
    const answer = { month, persons, protectedReason: protectedReason ?? '' };
    return saveMonthPayloadOf(await this.#service.answerNoMeasure(viewer, idempotencyKey, answer));
  }

  /** Judges a draft. */
  @Query(() => DraftCheckType, {
    description: 'What `saveMonth` would answer for these cells, by the same rules. Nothing is saved.',
  })
  async checkDraft(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month.' }) month: CalendarMonth,
    @Arg('cells', () => [CellInput], { description: 'The cells, at most 200.' }) cells: CellInput[],
    @Arg('protectedReason', () => ReasonScalar, {
      nullable: true,
      description: 'Why protected persons are opened, for the log.',
    })
    protectedReason: string | null,
    @Ctx() context: RequestContext,
  ): Promise<DraftCheckType> {
    const viewer = this.#access.municipalViewerFor(CHECK_DRAFT, context.request.identity);
    const draft = { month, cells: cells.map(sheetStatementOf), protectedReason: protectedReason ?? '' };
    return saveMonthPayloadOf(await this.#service.check(viewer, draft));
  }
}
