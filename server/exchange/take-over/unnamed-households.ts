import type { Pool } from 'pg';
import { calendarMonth, firstDayOf } from '../../kernel/index.js';

/**
 * How many households have assistance in the month here that the host did not name. A load takes nothing away, so they
 * stay: somebody has to look at them.
 * @param pool connections as `avstamp_loader`
 */
export async function countUnnamed(
  pool: Pool,
  { municipalityCode, month }: { readonly municipalityCode: string; readonly month: string },
  named: ReadonlySet<string>,
): Promise<number> {
  const { rows } = await pool.query<{ unnamed: number }>(
    `select count(*)::integer as unnamed from avstamp.assistance_month
     where municipality_code = $1 and month = $2::date
       and household_ref not in (select named from unnest($3::text[]) as named)`,
    [municipalityCode, firstDayOf(calendarMonth(month)), [...named]],
  );
  return rows[0]?.unnamed ?? 0;
}
