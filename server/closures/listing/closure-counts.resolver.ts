import type { AccessService } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { ClosureCountsType } from './closure-counts.graphql.js';
import { CLOSURE_COUNTS, type ClosureCountsService } from './closure-counts.service.js';

/** The query `closureCounts`. */
@Resolver()
export class ClosureCountsResolver {
  readonly #access: AccessService;
  readonly #service: ClosureCountsService;

  constructor(access: AccessService, service: ClosureCountsService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Query(() => ClosureCountsType, {
    description:
      "How many closings of a month there are in the viewer's units, and how many of their reasons say little. Counts what `closures` lists; every reading is logged.",
  })
  async closureCounts(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month of the closings.' })
    month: CalendarMonth,
    @Arg('reason', () => ReasonScalar, {
      nullable: true,
      description: 'Why, for the log; needed for households with a protected adult.',
    })
    reason: string | null | undefined,
    @Ctx() { request }: RequestContext,
  ): Promise<ClosureCountsType> {
    const viewer = this.#access.municipalViewerFor(CLOSURE_COUNTS, request.identity);
    const { counts, countdown } = await this.#service.count(viewer, { month, reason: reason ?? '' });
    const { closures, withoutReason, notHeardFrom, applicants, coApplicants, households } = counts;
    return {
      closures,
      withoutReason,
      notHeardFrom,
      applicants,
      coApplicants,
      households,
      reportingDeadline: countdown?.deadline ?? null,
      daysToReportingDeadline: countdown?.days ?? null,
    };
  }
}
