import type { LoadSession } from './session.js';

/** Who the audit log names: the command, for nobody is logged in. */
const ACTOR = 'avstamp load';

/**
 * Keeps the refused rows that are not kept already, and writes one line of the log for each municipality that
 * something was written for: a folder that is loaded again leaves no trace of the second time.
 */
export async function recordLoad({ client, loadId, now }: LoadSession): Promise<void> {
  await client.query(
    `create unlogged table avstamp_staging.newly_refused as
     select municipality_code, file || '.csv' as file, line, cells, findings from (
       select min(municipality_code) as municipality_code, file, line, (array_agg(cells))[1] as cells,
         jsonb_agg(finding) as findings
       from avstamp_staging.remark cross join lateral jsonb_array_elements(findings) as finding
       where refused group by file, line
     ) as refused
     where not exists (select from avstamp.refused_row as r where r.municipality_code = refused.municipality_code
       and r.file = refused.file || '.csv' and r.line = refused.line and r.cells = refused.cells)`,
  );
  await client.query(
    `insert into avstamp.refused_row (load_id, municipality_code, file, line, cells, findings)
     select $1, municipality_code, file, line, cells, findings from avstamp_staging.newly_refused`,
    [loadId],
  );
  await client.query(
    `insert into avstamp.load_run (load_id, municipality_code, loaded_at, added, changed, refused)
     select $1, municipality_code, $2, sum(added), sum(changed), sum(refused) from (
       select municipality_code, case kind when 'added' then rows else 0 end as added,
         case kind when 'changed' then rows else 0 end as changed, 0 as refused
       from avstamp_staging.touched
       union all
       select municipality_code, 0, 0, count(*) from avstamp_staging.newly_refused group by municipality_code
     ) as counted group by municipality_code having sum(added) + sum(changed) + sum(refused) > 0`,
    [loadId, now],
  );
  await client.query(
    `insert into avstamp.audit_entry (municipality_code, occurred_at, actor, role, action, subject, details)
     select municipality_code, $2, $3, 'loader', 'host-folder.loaded', 'load:' || $1,
       json_build_object('added', added, 'changed', changed, 'refused', refused)
     from avstamp.load_run where load_id = $1::uuid and municipality_code <> ''`,
    [loadId, now, ACTOR],
  );
}
