import type { AccessService, MunicipalViewer } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  CursorScalar,
  InputRefusal,
  PageSizeScalar,
  PlainTextScalar,
  placeOf,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { MAY_OPEN_MONTH } from '../cells/index.js';
import { SheetHouseholdConnectionType } from './month-sheet.graphql.js';
import { sheetConnectionOf } from './month-sheet.graphql-mapping.js';
import {
  MONTH_SHEET,
  MONTH_SHEET_TOTALS,
  type MonthSheetService,
  type SheetRequest,
} from './month-sheet.service.js';
import { MonthSheetTotalsType } from './month-sheet-totals.graphql.js';
import { SheetFilterEnum } from './sheet-filter.graphql.js';
import type { SheetFilter } from './sheet-households.sql.js';

const UNIT_LIMIT = 100;
const UNITS = `Own units to show, at most ${UNIT_LIMIT}; all of them where it is left out.`;
const WHY_PROTECTED = 'Why households with protected adults are opened, for the log.';
const TOO_MANY_UNITS = {
  sv: `Ange högst ${UNIT_LIMIT} enheter.`,
  en: `Give at most ${UNIT_LIMIT} units.`,
};

/** The queries `monthSheet` and `monthSheetTotals`. */
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
    @Arg('units', () => [PlainTextScalar], { nullable: true, description: UNITS })
    units: readonly string[] | null,
    @Arg('filter', () => SheetFilterEnum, {
      defaultValue: SheetFilterEnum.ALL,
      description: 'Which households to show.',
    })
    filter: SheetFilter,
    @Arg('first', () => PageSizeScalar, {
      defaultValue: 50,
      description: 'How many households the page holds, at most 100.',
    })
    first: number,
    @Arg('after', () => CursorScalar, {
      nullable: true,
      description: 'Where to go on; the beginning where it is left out.',
    })
    after: string | null,
    @Arg('protectedReason', () => ReasonScalar, { nullable: true, description: WHY_PROTECTED })
    protectedReason: string | null,
    @Ctx() context: RequestContext,
  ): Promise<SheetHouseholdConnectionType> {
    const viewer = this.#access.municipalViewerFor(MONTH_SHEET, context.request.identity);
    const [place = ''] = after == null ? [] : placeOf(after, 1);
    const page = { filter, first, after: String(place) };
    const request = { ...requestOf(viewer, month, units, protectedReason), ...page };
    return sheetConnectionOf(await this.#service.read(viewer, request), page);
  }

  /** Answers from one transaction. */
  @Query(() => MonthSheetTotalsType, {
    description:
      "How a month's sheet stands as a whole, whatever the page. For caseworkers and unit managers, for own units; protected adults are counted as `monthSheet` shows them.",
  })
  async monthSheetTotals(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month.' }) month: CalendarMonth,
    @Arg('units', () => [PlainTextScalar], { nullable: true, description: UNITS })
    units: readonly string[] | null,
    @Arg('protectedReason', () => ReasonScalar, { nullable: true, description: WHY_PROTECTED })
    protectedReason: string | null,
    @Ctx() context: RequestContext,
  ): Promise<MonthSheetTotalsType> {
    const viewer = this.#access.municipalViewerFor(MONTH_SHEET_TOTALS, context.request.identity);
    const { closing, ...counts } = await this.#service.totals(
      viewer,
      requestOf(viewer, month, units, protectedReason),
    );
    return {
      ...counts,
      closedBecause: closing?.reason ?? null,
      closedUntil: closing?.until ?? null,
      mayBeOpenedBy: closing === null ? null : MAY_OPEN_MONTH,
      contact: closing?.contact ?? null,
    };
  }
}

function requestOf(
  viewer: MunicipalViewer,
  month: CalendarMonth,
  units: readonly string[] | null | undefined,
  protectedReason: string | null | undefined,
): SheetRequest {
  if (units != null && units.length > UNIT_LIMIT) throw new InputRefusal(TOO_MANY_UNITS);
  return {
    month,
    units: units == null ? viewer.units : viewer.units.filter((unit) => units.includes(unit)),
    withProtected: protectedReason != null,
    reason: protectedReason ?? '',
  };
}
