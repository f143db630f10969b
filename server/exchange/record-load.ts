import type { LoadSession } from './session.js';
import { touch } from './touched.js';

/** Keeps the refused rows of one connection's files that are not kept already, and counts them. */
export async function keepRefused(session: LoadSession): Promise<void> {
  const { rows } = await session.client.query<{ municipality_code: string; rows: number }>(
    `with kept as (
       insert into avstamp.refused_row (load_id, municipality_code, file, line, cells, findings)
       select $1, municipality_code, file || '.csv', line, cells, findings from (
         select min(municipality_code) as municipality_code, file, line, (array_agg(cells))[1] as cells,
           jsonb_agg(finding) as findings
         from pg_temp.remark cross join lateral jsonb_array_elements(findings) as finding
         where refused group by file, line
       ) as refused
       where not exists (select from avstamp.refused_row as r where r.municipality_code = refused.municipality_code
         and r.file = refused.file || '.csv' and r.line = refused.line and r.cells = refused.cells)
       returning municipality_code
     ) select municipality_code, count(*)::integer as rows from kept group by municipality_code`,
    [session.loadId],
  );
  for (const row of rows) touch(session, row.municipality_code).refused += row.rows;
}

/**
 * Writes what a load did: its counts for each municipality that something was written for, and one line of the log for
 * each that the folder speaks of, so that the log tells who ran a load also where it changed nothing (domain §7).
 */
export async function recordLoad({ client, loadId, now, actor, touched }: LoadSession): Promise<void> {
  const counts = [...touched].map(([municipality_code, count]) => ({ municipality_code, ...count }));
  const counted = `json_to_recordset($3) as counted
    (municipality_code text, added integer, changed integer, refused integer)`;
  await client.query(
    `insert into avstamp.load_run (load_id, municipality_code, loaded_at, added, changed, refused)
     select $1, municipality_code, $2, added, changed, refused from ${counted} where added + changed + refused > 0`,
    [loadId, now, JSON.stringify(counts)],
  );
  await client.query(
    `insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, details)
     select municipality_code, $2, 'loader', 'host-folder.loaded', 'load:' || $1,
       json_build_object('added', added, 'changed', changed, 'refused', refused)
     from ${counted} where municipality_code <> '' order by municipality_code`,
    [loadId, actor, JSON.stringify(counts)],
  );
}
