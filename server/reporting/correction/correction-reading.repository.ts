import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, firstDayOf } from '../../kernel/index.js';
import type { CorrectedRow, ReportCorrection } from './report-correction.js';

/** A month's correction under the definition that is in force; the latest one where no revision is named. */
export interface AskedCorrection {
  readonly month: CalendarMonth;
  readonly definitionId: string;
  readonly revision: number | undefined;
}

/** A row with its place among those that differ. */
export interface PlacedCorrectedRow extends CorrectedRow {
  /** From 1. */
  readonly place: number;
}

/** How the correction differs, in numbers; undefined where there is none. */
export async function selectCorrection(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { month, definitionId, revision }: AskedCorrection,
): Promise<ReportCorrection | undefined> {
  const { rows } = await client.query<ReportCorrection>(
    `select revision, compared_with as "comparedWith", comparable, changed, added, gone from avstamp.correction
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = coalesce($4, revision)
      order by revision desc limit 1`,
    [municipalityCode, firstDayOf(month), definitionId, revision],
  );
  return rows[0];
}

/** The rows that differ, from a place on. @param after place of the last row of the page before; 0 for the first */
export async function selectCorrectedRows(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { month, definitionId, revision }: AskedCorrection & { readonly revision: number },
  { limit, after }: { readonly limit: number; readonly after: number },
): Promise<readonly PlacedCorrectedRow[]> {
  const { rows } = await client.query<PlacedCorrectedRow>(
    `select place, section, running_number as "runningNumber", kind, cells, causes from avstamp.correction_row
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4 and place > $5
      order by place limit $6`,
    [municipalityCode, firstDayOf(month), definitionId, revision, after, limit],
  );
  return rows;
}
