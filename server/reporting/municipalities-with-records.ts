import type { Pool } from 'pg';
import { municipalities } from '../codes/index.js';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../kernel/index.js';

/** One step in the key for each municipality, however many households there are. */
const SELECT = `
select code from unnest($1::text[]) code
where exists (select from avstamp.household where municipality_code = code collate "C")
  or exists (select from avstamp.reporter_comment where municipality_code = code collate "C" and month = $2::date)
order by code collate "C"
`;

/**
 * The municipalities that have a report to compile: those with households, for which a month without any is
 * reported as nil, and those that only comment (domain §4). In code order.
 * @param loader connections as `avstamp_loader`, the role that sees which municipalities there are
 */
export async function municipalitiesWithRecords(
  loader: Pool,
  month: CalendarMonth,
): Promise<readonly MunicipalityCode[]> {
  const codes = [...municipalities.keys()];
  const { rows } = await loader.query<{ code: MunicipalityCode }>(SELECT, [codes, firstDayOf(month)]);
  return rows.map(({ code }) => code);
}
