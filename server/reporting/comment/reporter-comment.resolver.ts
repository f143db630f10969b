import type { AccessService } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  findingTypeOf,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import {
  ReporterCommentType,
  SaveReporterCommentInput,
  SaveReporterCommentPayload,
} from './reporter-comment.graphql.js';
import {
  REPORTER_COMMENT,
  type ReporterCommentService,
  SAVE_REPORTER_COMMENT,
} from './reporter-comment.service.js';

/** The query `reporterComment` and the mutation `saveReporterComment`. */
@Resolver()
export class ReporterCommentResolver {
  readonly #access: AccessService;
  readonly #service: ReporterCommentService;

  constructor(access: AccessService, service: ReporterCommentService) {
    this.#access = access;
    this.#service = service;
  }

  /** The month's comments. */
  @Query(() => ReporterCommentType, {
    nullable: true,
    description: "The reporter's comments on a month's report; null where there are none. For reporters.",
  })
  async reporterComment(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month that the report is about.' })
    month: CalendarMonth,
    @Ctx() context: RequestContext,
  ): Promise<ReporterCommentType | null> {
    const viewer = this.#access.municipalViewerFor(REPORTER_COMMENT, context.request.identity);
    return (await this.#service.read(viewer, month)) ?? null;
  }

  /** Saves the month's comments. */
  @Mutation(() => SaveReporterCommentPayload, {
    description:
      "Saves contact details and comments for a month's report, all at once. For reporters; logged.",
  })
  async saveReporterComment(
    @Arg('input', () => SaveReporterCommentInput, { description: 'The comments as they are to be.' })
    { idempotencyKey, contact, ...input }: SaveReporterCommentInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveReporterCommentPayload> {
    const viewer = this.#access.municipalViewerFor(SAVE_REPORTER_COMMENT, context.request.identity);
    const request = { ...input, contact: { ...contact } };
    const { outcome, comment, findings } = await this.#service.save(viewer, idempotencyKey, request);
    return { outcome, comment, findings: findings.map(findingTypeOf) };
  }
}
