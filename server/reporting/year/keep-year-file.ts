import type { PoolClient } from 'pg';
import type { ReportReader } from '../compile/stored-report.js';
import type { WrittenYearFile } from './year-file.js';

const KEEP_AND_LOG = `
with kept as (
  insert into avstamp.year_file as kept
    (municipality_code, year, status, requested_by, written_at, definition_id, months, files, tally, findings)
  values ($1, $2, 'written', $3, $5, $6, $7, $8, $9, $10)
  on conflict (municipality_code, year) do update
  set status = 'written', written_at = excluded.written_at, definition_id = excluded.definition_id,
    months = excluded.months, files = excluded.files, tally = excluded.tally, findings = excluded.findings,
    version = kept.version + 1
)
insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, details)
values ($1, $3, $4, 'report.yearFileWritten', 'report:' || $2::text, jsonb_build_object('year', $2::integer))
`;

/**
 * Keeps what was found of a year file in the place of what was found before, and logs who had it written.
 * @param client in a transaction as `avstamp_reporting`, with the municipality as its context
 */
export async function keepYearFile(
  client: PoolClient,
  { municipalityCode, year, definitionId, months, files, counts, findings }: WrittenYearFile,
  { actor, role, now }: ReportReader & { readonly now: Date },
): Promise<void> {
  const kept = files.map(({ name, sha256, bytes, rows }) => ({ name, sha256, bytes, rows }));
  const contents = [months, kept, counts, findings].map((content) => JSON.stringify(content));
  await client.query(KEEP_AND_LOG, [municipalityCode, year, actor, role, now, definitionId, ...contents]);
}
