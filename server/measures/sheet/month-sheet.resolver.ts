import type { GraphQLResolveInfo } from 'graphql';
import type { AccessService } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import {
  Arg,
  asksFor,
  CalendarMonthScalar,
  Ctx,
  CursorScalar,
  Info,
  PageSizeScalar,
  PlainTextScalar,
  placeOf,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { SheetHouseholdConnectionType } from './month-sheet.graphql.js';
import { sheetConnectionOf } from './month-sheet.graphql-mapping.js';
import { MONTH_SHEET, type MonthSheetService } from './month-sheet.service.js';
import { SheetFilterEnum } from './sheet-filter.graphql.js';
import type { SheetFilter } from './sheet-households.sql.js';

/** The query `monthSheet`. */
@Resolver()
export class MonthSheetResolver {
  readonly #access: AccessService;
  readonly #service: MonthSheetService;

  constructor(access: AccessService, service: MonthSheetService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Query(() => SheetHouseholdConnectionType, {
    description:
      'The households of own units with assistance in a month, with what is registered of both adults. For caseworkers and unit managers; every reading is logged. Households with a protected adult are left out of list and figures, unless the viewer has been named to open every such adult and says why.',
  })
  async monthSheet(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month.' }) month: CalendarMonth,
    @Arg('units', () => [PlainTextScalar], {
      nullable: true,
      description: 'Own units to show; all of them where it is left out.',
    })
    units: readonly string[] | null,
    @Arg('filter', () => SheetFilterEnum, {
      defaultValue: SheetFilterEnum.ALL,
      description: 'Which households to show.',
    })
    filter: SheetFilter,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'How many households at most.' })
    first: number,
    @Arg('after', () => CursorScalar, {
      nullable: true,
      description: 'Where to go on; the beginning where it is left out.',
    })
    after: string | null,
    @Arg('protectedReason', () => ReasonScalar, {
      nullable: true,
      description: 'Why households with protected adults are opened, for the log.',
    })
    protectedReason: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SheetHouseholdConnectionType> {
    const viewer = this.#access.municipalViewerFor(MONTH_SHEET, context.request.identity);
    const [place = ''] = after == null ? [] : placeOf(after, 1);
    const page = await this.#service.read(viewer, {
      month,
      units: units == null ? viewer.units : viewer.units.filter((unit) => units.includes(unit)),
      withProtected: protectedReason != null,
      reason: protectedReason ?? '',
      filter,
      after: String(place),
      first,
      withTotals: asksFor(info, 'totals'),
    });
    return sheetConnectionOf(page, month, { first, after: String(place) });
  }
}
