import type { PoolClient } from 'pg';
import { firstDayOf } from '../../kernel/index.js';
import type { ReportReader } from '../compile/stored-report.js';
import type { ShadowReport } from './shadow-report.js';

const KEEP_AND_LOG = `
with kept as (
  insert into avstamp.shadow_report as kept (municipality_code, month, definition_id, status, requested_by, compiled_at,
    compared_with, files, findings, difference, differing_rows)
  values ($1, $2::date, $3, 'compiled', $4, $6, $7, $8, $9, $10, $11)
  on conflict (municipality_code, month, definition_id) do update
  set status = excluded.status, compiled_at = excluded.compiled_at, compared_with = excluded.compared_with,
    files = excluded.files, findings = excluded.findings, difference = excluded.difference,
    differing_rows = excluded.differing_rows, version = kept.version + 1
)
insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, details)
values ($1, $4, $5, 'report.shadowCompiled', 'report:' || to_char($2::date, 'YYYY-MM'),
  jsonb_build_object('definition', $3, 'comparedWith', $7))
`;

/**
 * Keeps a shadow in the place of an earlier one, and logs that the month's persons were read and by whom.
 * @param client in a transaction as `avstamp_reporting`, with the municipality as its context
 */
export async function keepShadow(
  client: PoolClient,
  { municipalityCode, month, definitionId, comparedWith, ...shadow }: ShadowReport,
  { actor, role }: ReportReader,
  now: Date,
): Promise<void> {
  const files = shadow.files.map(({ name, sha256, bytes, rows }) => ({ name, sha256, bytes, rows }));
  const findings = Object.fromEntries(shadow.findings.map(({ rule, count }) => [rule, count]));
  const { difference, differingRows } = shadow;
  const contents = [files, findings, difference, differingRows].map((content) => JSON.stringify(content));
  const values = [municipalityCode, firstDayOf(month), definitionId, actor, role, now, comparedWith];
  await client.query(KEEP_AND_LOG, [...values, ...contents]);
}
