import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, firstDayOf } from '../../kernel/index.js';
import type { ClosedMonth } from './closed-month.js';

/** How the month stands, in the caller's transaction. */
export async function selectClosedMonth(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  month: CalendarMonth,
): Promise<ClosedMonth> {
  const { rows } = await client.query<Omit<ClosedMonth, 'month'>>({
    name: 'select-closed-month',
    text: `select coalesce(known.closed, false) as closed, coalesce(known.reason, '') as reason,
        known.closed_until as "until", coalesce(known.version, 0) as version,
        avstamp.reporter_contact($2::date) as "contact"
      from (select) always
      left join avstamp.closed_month known on known.municipality_code = $1 and known.month = $2::date`,
    values: [municipalityCode, firstDayOf(month)],
  });
  const [standing] = rows;
  if (standing === undefined) throw new Error('a month does not say how it stands');
  return { ...standing, month };
}

/** Closes the month, or opens it again. */
export async function writeClosedMonth(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { month, closed, reason, until }: Omit<ClosedMonth, 'version' | 'contact'>,
): Promise<void> {
  await client.query({
    name: 'write-closed-month',
    text: `insert into avstamp.closed_month as known (municipality_code, month, closed, reason, closed_until)
        values ($1, $2, $3, $4, $5)
      on conflict (municipality_code, month) do update set closed = excluded.closed, reason = excluded.reason,
        closed_until = excluded.closed_until, changed_at = now(), version = known.version + 1`,
    values: [municipalityCode, firstDayOf(month), closed, reason, until],
  });
}
