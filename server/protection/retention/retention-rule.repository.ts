import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { DEFAULT_RETENTION, type RetentionRule } from './retention-rule.js';

/** The municipality's rule, or the default. */
export async function selectRetentionRule(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
): Promise<RetentionRule> {
  const { rows } = await client.query<RetentionRule>(
    'select years, version from avstamp.retention_rule where municipality_code = $1',
    [municipalityCode],
  );
  return rows[0] ?? DEFAULT_RETENTION;
}

/** Says how long records are kept from now on. */
export async function upsertRetentionRule(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  years: number,
): Promise<void> {
  await client.query(
    `insert into avstamp.retention_rule (municipality_code, years) values ($1, $2)
      on conflict (municipality_code) do update set years = excluded.years, version = retention_rule.version + 1`,
    [municipalityCode, years],
  );
}
