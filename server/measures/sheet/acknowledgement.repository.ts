import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { firstDayOf } from '../../kernel/index.js';
import type { PersonMonth } from '../cells/index.js';

/** What is let stand, and why. */
export interface Acknowledgement {
  readonly rule: string;
  readonly facts: string;
  readonly reason: string;
}

/** Keeps the acknowledgement, in the caller's transaction. */
export async function insertAcknowledgement(
  client: PoolClient,
  { municipalityCode, subject }: MunicipalViewer,
  { personReference, month }: PersonMonth,
  { rule, facts, reason }: Acknowledgement,
): Promise<void> {
  await client.query({
    name: 'insert-acknowledgement',
    text: `insert into avstamp.acknowledgement (municipality_code, person_ref, month, rule, facts_hash, reason, actor)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [municipalityCode, personReference, firstDayOf(month), rule, facts, reason, subject],
  });
}
