import type { PoolClient } from 'pg';
import { firstDayOf } from '../../kernel/index.js';
import type { ReportKey } from './report-rows.js';

/** Households that a load refused the month of, and that have no other row of it by now. */
const COUNT_REFUSED = `select count(distinct cells ->> 'household_ref')::integer as refused
  from avstamp.refused_row
  where municipality_code = $1 and file = 'assistance.csv' and cells ->> 'month' = $2
    and cells ->> 'household_ref' not in (select household_ref from avstamp.assistance_month
      where municipality_code = $1 and month = $3::date)`;

/**
 * How many households the report lacks because what the host said of their month broke a rule.
 * @param client as `avstamp_reporting`, with the municipality as its context
 */
export async function countRefusedMonths(
  client: PoolClient,
  { municipality, month }: ReportKey,
): Promise<number> {
  const { rows } = await client.query<{ refused: number }>({
    name: 'count-refused-months',
    text: COUNT_REFUSED,
    values: [municipality, month, firstDayOf(month)],
  });
  return rows[0]?.refused ?? 0;
}
