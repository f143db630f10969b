import type { AccessService } from '../access/index.js';
import type { CalendarMonth } from '../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  PlainTextScalar,
  Query,
  type RequestContext,
  Resolver,
} from '../platform/graphql/index.js';
import { CodeAdviceType } from './code-advice.graphql.js';
import { codeAdviceTypeOf } from './code-advice.graphql-mapping.js';
import type { CodeAdviceService } from './code-advice.service.js';

/** The query `adviseCode`. */
@Resolver()
export class CodeAdviceResolver {
  readonly #access: AccessService;
  readonly #service: CodeAdviceService;

  constructor(access: AccessService, service: CodeAdviceService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from the lexicon and the municipality's words. */
  @Query(() => CodeAdviceType, {
    description:
      'What free text is: a code, outside the model, or nothing that can be said. For those who register measures or report them; the text is neither kept nor logged.',
  })
  async adviseCode(
    @Arg('text', () => PlainTextScalar, {
      description: 'Swedish text, as somebody typed it or as it was imported.',
    })
    text: string,
    @Arg('month', () => CalendarMonthScalar, { description: 'The month that the measure was given in.' })
    month: CalendarMonth,
    @Ctx() context: RequestContext,
  ): Promise<CodeAdviceType> {
    const viewer = this.#access.municipalViewerFor('Query.adviseCode', context.request.identity);
    return codeAdviceTypeOf(await this.#service.advise(viewer, text, month));
  }
}
