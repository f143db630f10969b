import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';

/** A change that has been carried out, with what was answered. */
export interface AnsweredRequest {
  readonly operation: string;
  readonly request_hash: Buffer;
  readonly answer: unknown;
}

/** The viewer's request under the key; undefined where it has not been carried out. */
export async function selectAnsweredRequest(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: string,
): Promise<AnsweredRequest | undefined> {
  const { rows } = await client.query<AnsweredRequest>({
    name: 'select-answered-request',
    text: `select operation, request_hash, answer from avstamp.answered_request
      where municipality_code = $1 and actor = $2 and request_key = $3`,
    values: [viewer.municipalityCode, viewer.subject, key],
  });
  return rows[0];
}

/** Keeps the answer. @throws Error with PostgreSQL's code 23505 where the key was used meanwhile */
export async function insertAnsweredRequest(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: string,
  { operation, request_hash, answer }: AnsweredRequest,
): Promise<void> {
  await client.query({
    name: 'insert-answered-request',
    text: `insert into avstamp.answered_request
        (municipality_code, actor, request_key, operation, request_hash, answer) values ($1, $2, $3, $4, $5, $6)`,
    values: [viewer.municipalityCode, viewer.subject, key, operation, request_hash, JSON.stringify(answer)],
  });
}
