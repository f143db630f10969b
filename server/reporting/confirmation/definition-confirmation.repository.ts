import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { DefinitionConfirmation } from './definition-confirmation.js';

/** Which definition, by what it says. */
export interface DefinitionKey {
  readonly definitionId: string;
  readonly hash: string;
}

interface ConfirmationRow extends Omit<DefinitionConfirmation, 'changedAt'> {
  readonly changedAt: Date;
}

/** What the municipality has said of exactly this definition; null where nothing. */
export async function selectConfirmation(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { definitionId, hash }: DefinitionKey,
): Promise<DefinitionConfirmation | null> {
  const { rows } = await client.query<ConfirmationRow>(
    `select confirmed, reason, changed_by as "changedBy", changed_at as "changedAt", version
      from avstamp.definition_confirmation
      where municipality_code = $1 and definition_id = $2 and definition_hash = $3`,
    [municipalityCode, definitionId, hash],
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, changedAt: row.changedAt.toISOString() };
}

/** Says of a definition whether it is confirmed, from now on. */
export async function upsertConfirmation(
  client: PoolClient,
  { municipalityCode, subject }: MunicipalViewer,
  { definitionId, hash }: DefinitionKey,
  { confirmed, reason }: Pick<DefinitionConfirmation, 'confirmed' | 'reason'>,
): Promise<void> {
  await client.query(
    `insert into avstamp.definition_confirmation
        (municipality_code, definition_id, definition_hash, confirmed, reason, changed_by)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (municipality_code, definition_id, definition_hash) do update
      set confirmed = excluded.confirmed, reason = excluded.reason, changed_by = excluded.changed_by,
        changed_at = now(), version = definition_confirmation.version + 1`,
    [municipalityCode, definitionId, hash, confirmed, reason, subject],
  );
}
