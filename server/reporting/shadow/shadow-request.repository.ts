import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, firstDayOf } from '../../kernel/index.js';
import type { RowDifference } from './report-difference.js';
import type { KeptShadow } from './shadow-request.js';

/** Which shadow of the viewer's municipality. */
export interface ShadowKey {
  readonly month: CalendarMonth;
  readonly definitionId: string;
}

interface ShadowRow extends Omit<KeptShadow, 'month' | 'requestedAt' | 'compiledAt'> {
  readonly requestedAt: Date;
  readonly compiledAt: Date | null;
}

const IS_NAMED = 'municipality_code = $1 and month = $2::date and definition_id = $3';

function valuesOf({ municipalityCode }: MunicipalViewer, { month, definitionId }: ShadowKey): string[] {
  return [municipalityCode, firstDayOf(month), definitionId];
}

/** The shadow without its rows; null where nobody has asked for it. */
export async function selectShadow(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: ShadowKey,
): Promise<KeptShadow | null> {
  const { rows } = await client.query<ShadowRow>(
    `select definition_id as "definitionId", status, requested_by as "requestedBy", requested_at as "requestedAt",
        compiled_at as "compiledAt", compared_with as "comparedWith", files, difference,
        jsonb_array_length(differing_rows) as "differingRows", version
      from avstamp.shadow_report where ${IS_NAMED}`,
    valuesOf(viewer, key),
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { requestedAt, compiledAt, ...shadow } = row;
  return {
    ...shadow,
    month: key.month,
    requestedAt: requestedAt.toISOString(),
    compiledAt: compiledAt?.toISOString() ?? null,
  };
}

/** A row of a shadow of which something differs, with its place among them. */
export interface PlacedRow extends RowDifference {
  /** From 1. */
  readonly place: number;
}

/** The rows of which something differs. @param after place of the last row of the page before; 0 for the first */
export async function selectShadowRows(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: ShadowKey,
  { limit, after }: { readonly limit: number; readonly after: number },
): Promise<readonly PlacedRow[]> {
  const { rows } = await client.query<{ row: RowDifference; place: number }>(
    `select element as "row", place::integer
      from avstamp.shadow_report, jsonb_array_elements(differing_rows) with ordinality as listed (element, place)
      where ${IS_NAMED} and place > $4 order by place limit $5`,
    [...valuesOf(viewer, key), after, limit],
  );
  return rows.map(({ row, place }) => ({ ...row, place }));
}

/** Asks for a shadow, or for one that is there to be compiled again. */
export async function requestShadow(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: ShadowKey,
): Promise<void> {
  await client.query(
    `insert into avstamp.shadow_report as kept (municipality_code, month, definition_id, requested_by)
      values ($1, $2::date, $3, $4)
      on conflict (municipality_code, month, definition_id) do update
      set status = 'requested', requested_by = excluded.requested_by, requested_at = now(), version = kept.version + 1`,
    [...valuesOf(viewer, key), viewer.subject],
  );
}
