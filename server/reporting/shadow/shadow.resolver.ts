import type { AccessService } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  type Connection,
  Ctx,
  CursorScalar,
  findingTypeOf,
  Mutation,
  numberedPlaceOf,
  PageSizeScalar,
  PlainTextScalar,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { ShadowReportType, ShadowRowConnectionType, type ShadowRowType } from './shadow.graphql.js';
import type { KeptShadow } from './shadow-request.js';
import type { PlacedRow } from './shadow-request.repository.js';
import {
  SHADOW_REPORT,
  SHADOW_ROWS,
  type ShadowRequestService,
  START_SHADOW,
} from './shadow-request.service.js';
import { StartShadowReportInput, StartShadowReportPayload } from './start-shadow.graphql.js';

const MONTH = 'The month.';
const DEFINITION = 'The definition that is tried.';

/** The queries `shadowReport` and `shadowRows`, and the mutation `startShadowReport`. */
@Resolver()
export class ShadowResolver {
  readonly #access: AccessService;
  readonly #service: ShadowRequestService;

  constructor(access: AccessService, service: ShadowRequestService) {
    this.#access = access;
    this.#service = service;
  }

  /** In numbers. */
  @Query(() => ShadowReportType, {
    nullable: true,
    description:
      'What a month becomes under another definition than its own, in numbers; null where nobody has asked for it. For reporters.',
  })
  async shadowReport(
    @Arg('month', () => CalendarMonthScalar, { description: MONTH }) month: CalendarMonth,
    @Arg('definitionId', () => PlainTextScalar, { description: DEFINITION }) definitionId: string,
    @Ctx() { request }: RequestContext,
  ): Promise<ShadowReportType | null> {
    const viewer = this.#access.municipalViewerFor(SHADOW_REPORT, request.identity);
    return shadowTypeOf(await this.#service.read(viewer, { month, definitionId }));
  }

  /** In rows, by pseudonym. */
  @Query(() => ShadowRowConnectionType, {
    description:
      'The rows that differ under another definition, by running number: first the measures, then the closures. For reporters; logged.',
  })
  async shadowRows(
    @Arg('month', () => CalendarMonthScalar, { description: MONTH }) month: CalendarMonth,
    @Arg('definitionId', () => PlainTextScalar, { description: DEFINITION }) definitionId: string,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'How many rows, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() { request }: RequestContext,
  ): Promise<Connection<ShadowRowType>> {
    const viewer = this.#access.municipalViewerFor(SHADOW_ROWS, request.identity);
    const place = numberedPlaceOf(after) ?? 0;
    const rows = await this.#service.rows(viewer, { month, definitionId }, { first, after: place });
    const parts = { nodeOf: (row: PlacedRow) => row, keyOf: (row: PlacedRow) => [row.place] };
    return pageOf(rows, { first, isFirst: place === 0 }, parts);
  }

  /** Carried out once for each key. */
  @Mutation(() => StartShadowReportPayload, {
    description:
      'Asks for a month to be compiled under another definition than its own, to see what that would change. The month’s report is left alone. For reporters; logged.',
  })
  async startShadowReport(
    @Arg('input', () => StartShadowReportInput, { description: 'Which month, and which definition.' })
    { idempotencyKey, ...key }: StartShadowReportInput,
    @Ctx() { request }: RequestContext,
  ): Promise<StartShadowReportPayload> {
    const viewer = this.#access.municipalViewerFor(START_SHADOW, request.identity);
    const { outcome, shadow, findings } = await this.#service.start(viewer, idempotencyKey, key);
    return { outcome, shadow: shadowTypeOf(shadow), findings: findings.map(findingTypeOf) };
  }
}

function shadowTypeOf(shadow: KeptShadow | null): ShadowReportType | null {
  if (shadow === null) return null;
  const { files, difference, ...told } = shadow;
  const { counts, columns, findings } = difference ?? { counts: [], columns: [], findings: [] };
  return { ...told, files: files ?? [], counts, columns, findings };
}
