import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import { type ApprovalRule, DEFAULT_APPROVAL } from './approval-rule.js';

/** The municipality's rule, or the default. */
export async function selectApprovalRule(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
): Promise<ApprovalRule> {
  const { rows } = await client.query<ApprovalRule>(
    'select four_eyes as "fourEyes", version from avstamp.approval_rule where municipality_code = $1',
    [municipalityCode],
  );
  return rows[0] ?? DEFAULT_APPROVAL;
}

/** Says what is asked for from now on. */
export async function upsertApprovalRule(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  fourEyes: boolean,
): Promise<void> {
  await client.query(
    `insert into avstamp.approval_rule (municipality_code, four_eyes) values ($1, $2)
      on conflict (municipality_code) do update
        set four_eyes = excluded.four_eyes, version = approval_rule.version + 1`,
    [municipalityCode, fourEyes],
  );
}
