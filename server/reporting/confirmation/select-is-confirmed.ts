import type { PoolClient } from 'pg';
import type { MunicipalityCode } from '../../kernel/index.js';

/** Whether the municipality's administrator has confirmed exactly this definition and not withdrawn it. */
export async function selectIsConfirmed(
  client: PoolClient,
  municipality: MunicipalityCode,
  { definitionId, hash }: { readonly definitionId: string; readonly hash: string },
): Promise<boolean> {
  const { rows } = await client.query(
    `select from avstamp.definition_confirmation
      where municipality_code = $1 and definition_id = $2 and definition_hash = $3 and confirmed`,
    [municipality, definitionId, hash],
  );
  return rows.length > 0;
}
