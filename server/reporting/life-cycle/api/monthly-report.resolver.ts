import type { AccessService } from '../../../access/index.js';
import { type CalendarMonth, isCalendarMonth } from '../../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  CursorScalar,
  PageSizeScalar,
  pageOf,
  placeOf,
  Query,
  type RequestContext,
  Resolver,
} from '../../../platform/graphql/index.js';
import { type LifeCycleService, MONTHLY_REPORT } from '../life-cycle.service.js';
import { MONTHLY_REPORTS, type MonthListService } from '../month-list.service.js';
import { ReportMonthConnectionType } from './month-list.graphql.js';
import { MonthlyReportType } from './monthly-report.graphql.js';
import { monthlyReportTypeOf, type ShownParts } from './monthly-report.graphql-mapping.js';

/** What the resolver reads with. */
interface ReportServices extends ShownParts {
  readonly lifeCycle: LifeCycleService;
  readonly months: MonthListService;
}

/** The queries `monthlyReport` and `monthlyReports`. */
@Resolver()
export class MonthlyReportResolver {
  readonly #access: AccessService;
  readonly #services: ReportServices;

  constructor(access: AccessService, services: ReportServices) {
    this.#access = access;
    this.#services = services;
  }

  /** A month. */
  @Query(() => MonthlyReportType, {
    description:
      "How a month's report stands: its versions with files and counts, whether something has changed since, and what may be done now. For reporters; logged.",
  })
  async monthlyReport(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month that the report is about.' })
    month: CalendarMonth,
    @Ctx() context: RequestContext,
  ): Promise<MonthlyReportType> {
    const viewer = this.#access.municipalViewerFor(MONTHLY_REPORT, context.request.identity);
    return monthlyReportTypeOf(await this.#services.lifeCycle.read(viewer, month), viewer, this.#services);
  }

  /** A page of months. */
  @Query(() => ReportMonthConnectionType, {
    description:
      'The months from the first that has a report to the one that is due, latest first. For reporters.',
  })
  async monthlyReports(
    @Arg('first', () => PageSizeScalar, { defaultValue: 20, description: 'How many months, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ReportMonthConnectionType> {
    const viewer = this.#access.municipalViewerFor(MONTHLY_REPORTS, context.request.identity);
    const place = monthIn(after);
    const found = await this.#services.months.list(viewer, { first, after: place });
    return pageOf(
      found,
      { first, isFirst: place === undefined },
      {
        nodeOf: ({ isChanged, ...month }) => ({ ...month, changedAfterCompile: isChanged }),
        keyOf: ({ month }) => [month],
      },
    );
  }
}

function monthIn(cursor: string | null | undefined): CalendarMonth | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [month] = placeOf(cursor, 1, ([text]) => typeof text === 'string' && isCalendarMonth(text));
  return typeof month === 'string' && isCalendarMonth(month) ? month : undefined;
}
