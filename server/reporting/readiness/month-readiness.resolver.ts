import type { AccessService } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  CursorScalar,
  numberedPlaceOf,
  PageSizeScalar,
  PlainTextScalar,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  UnitScalar,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';
import { nextToClose, sectionCollections } from '../definitions/open-collections.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { forecastDeadline } from './forecast.js';
import type { CountedDay } from './kept-readiness.repository.js';
import { MonthReadinessType, ReadinessRowConnectionType } from './month-readiness.graphql.js';
import { MONTH_READINESS, type MonthReadinessService, READINESS_ROWS } from './month-readiness.service.js';
import { ReadinessCategoryEnum, readinessCountsOf, readinessGroupTypeOf } from './readiness.graphql.js';
import type { ReadinessCategory } from './readiness-item.js';

const MOST = { groups: 1000, days: 100, reminders: 500 };

/** The queries `monthReadiness` and `readinessRows`. */
@Resolver()
export class MonthReadinessResolver {
  readonly #access: AccessService;
  readonly #service: MonthReadinessService;
  readonly #definitions: ReportDefinitions;

  constructor(access: AccessService, service: MonthReadinessService, definitions: ReportDefinitions) {
    this.#access = access;
    this.#service = service;
    this.#definitions = definitions;
  }

  /** In figures. */
  @Query(() => MonthReadinessType, {
    description:
      "How far the month's registering has come, who can mend what is left, and how the deadline looks. For reporters.",
  })
  async monthReadiness(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month that the report is about.' })
    month: CalendarMonth,
    @Ctx() { request }: RequestContext,
  ): Promise<MonthReadinessType> {
    const viewer = this.#access.municipalViewerFor(MONTH_READINESS, request.identity);
    const { groups, days, reminders, today } = await this.#service.read(viewer, month);
    const definition = this.#definitions.inForce(month);
    const last = days.at(-1);
    const collection = definition && nextToClose(sectionCollections(definition, month), today);
    return {
      month,
      countedAt: last?.countedAt.toISOString() ?? null,
      opens: collection?.opens ?? null,
      closes: collection?.closes ?? null,
      persons: last?.persons ?? 0,
      counts: readinessCountsOf(groups),
      groups: groups.slice(0, MOST.groups).map(readinessGroupTypeOf),
      days: days.slice(-MOST.days).map((day) => ({ ...day, open: openOn(day) })),
      forecast: collection
        ? forecastDeadline(
            days.map((day) => ({ day: day.day, open: openOn(day) })),
            collection.closes,
          )
        : null,
      reminders: reminders.slice(-MOST.reminders).map((reminder) => ({
        ...reminder,
        decidedAt: reminder.decidedAt.toISOString(),
        deliveredAt: reminder.deliveredAt?.toISOString() ?? null,
      })),
    };
  }

  /** The list behind each figure, by pseudonym. */
  @Query(() => ReadinessRowConnectionType, {
    description:
      'The households behind the figures, by running number; empty before the month has any. For reporters; logged.',
  })
  async readinessRows(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month that the report is about.' })
    month: CalendarMonth,
    @Arg('category', () => ReadinessCategoryEnum, { description: 'What is left.' })
    category: ReadinessCategory,
    @Arg('unit', () => UnitScalar, { nullable: true, description: 'Only of this unit.' })
    unit: string | null | undefined,
    @Arg('caseworker', () => UserReferenceScalar, {
      nullable: true,
      description: 'Only with this caseworker.',
    })
    caseworker: string | null | undefined,
    @Arg('rule', () => PlainTextScalar, { nullable: true, description: 'Only what this rule finds.' })
    rule: string | null | undefined,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'At most so many, 1 to 100.' })
    first: number,
    @Arg('after', () => CursorScalar, {
      nullable: true,
      description: 'The place after which the page begins; left out for the first page.',
    })
    after: string | null | undefined,
    @Ctx() { request }: RequestContext,
  ): Promise<ReadinessRowConnectionType> {
    const viewer = this.#access.municipalViewerFor(READINESS_ROWS, request.identity);
    const place = numberedPlaceOf(after) ?? 0;
    const numbers = (await this.#service.readRows(viewer, month))
      .filter((group) => group.category === category)
      .filter((group) => unit == null || group.unit === unit)
      .filter((group) => caseworker == null || group.caseworker === caseworker)
      .filter((group) => rule == null || group.rule === rule)
      .flatMap(({ runningNumbers }) => runningNumbers)
      .toSorted((one, other) => one - other)
      .map((runningNumber, index) => ({ runningNumber, place: index + 1 }));
    return pageOf(
      numbers.slice(place, place + first + 1),
      { first, isFirst: after == null },
      { nodeOf: ({ runningNumber }) => ({ runningNumber }), keyOf: (row) => [row.place] },
    );
  }
}

function openOn({ unanswered, blocking, warnings, closures, imports }: CountedDay): number {
  return unanswered + blocking + warnings + closures + imports;
}
