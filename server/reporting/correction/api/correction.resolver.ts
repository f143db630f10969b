import type { AccessService } from '../../../access/index.js';
import type { CalendarMonth } from '../../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  type Connection,
  Ctx,
  CursorScalar,
  Int,
  numberedPlaceOf,
  PageSizeScalar,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
} from '../../../platform/graphql/index.js';
import { CORRECTED_ROWS, type CorrectionService, REPORT_CORRECTION } from '../correction.service.js';
import type { PlacedCorrectedRow } from '../correction-reading.repository.js';
import {
  CorrectedRowConnectionType,
  type CorrectedRowType,
  ReportCorrectionType,
} from './correction.graphql.js';

const MONTH = 'The month.';
const REVISION = 'The version that corrects; the latest one where it is left out.';

/** What the API tells of a text at most. */
const SHOWN = 1000;

/** The queries `reportCorrection` and `correctedRows`. */
@Resolver()
export class CorrectionResolver {
  readonly #access: AccessService;
  readonly #service: CorrectionService;

  constructor(access: AccessService, service: CorrectionService) {
    this.#access = access;
    this.#service = service;
  }

  /** In numbers. */
  @Query(() => ReportCorrectionType, {
    nullable: true,
    description:
      'How a version of a month’s report differs from the one that was submitted before it, in numbers; null where there is no such correction. For reporters.',
  })
  async reportCorrection(
    @Arg('month', () => CalendarMonthScalar, { description: MONTH }) month: CalendarMonth,
    @Arg('revision', () => Int, { nullable: true, description: REVISION }) revision:
      | number
      | null
      | undefined,
    @Ctx() { request }: RequestContext,
  ): Promise<ReportCorrectionType | null> {
    const viewer = this.#access.municipalViewerFor(REPORT_CORRECTION, request.identity);
    const found = await this.#service.read(viewer, { month, ...of(revision) });
    return found === undefined ? null : { ...found, month };
  }

  /** In rows, by pseudonym. */
  @Query(() => CorrectedRowConnectionType, {
    description:
      'The rows that differ from what was submitted, cell by cell, with who changed them, when and why: part by part, by running number. For reporters; logged.',
  })
  async correctedRows(
    @Arg('month', () => CalendarMonthScalar, { description: MONTH }) month: CalendarMonth,
    @Arg('revision', () => Int, { nullable: true, description: REVISION }) revision:
      | number
      | null
      | undefined,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'How many rows, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() { request }: RequestContext,
  ): Promise<Connection<CorrectedRowType>> {
    const viewer = this.#access.municipalViewerFor(CORRECTED_ROWS, request.identity);
    const place = numberedPlaceOf(after) ?? 0;
    const rows = await this.#service.rows(viewer, { month, ...of(revision) }, { first, after: place });
    return pageOf(
      rows,
      { first, isFirst: place === 0 },
      { nodeOf: rowTypeOf, keyOf: (row: PlacedCorrectedRow) => [row.place] },
    );
  }
}

function of(revision: number | null | undefined): { readonly revision?: number } {
  return revision === null || revision === undefined ? {} : { revision };
}

function rowTypeOf({ cells, ...row }: PlacedCorrectedRow): CorrectedRowType {
  return {
    ...row,
    cells: cells.map(({ meaning, before, after }) => ({
      meaning,
      before: shown(before),
      after: shown(after),
    })),
  };
}

function shown(text: string | null): string | null {
  return text === null || text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}
