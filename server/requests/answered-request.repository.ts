import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';
import type { Statement } from '../platform/postgres/index.js';
import { LOCK_SUBJECTS, type LockedSubjects, lockValues } from './lock-subjects.js';

/** A change that has been carried out, with what was answered. */
export interface AnsweredRequest {
  readonly operation: string;
  readonly request_hash: Buffer;
  readonly answer: unknown;
}

// The locks are asked for by the row that there always is, and so taken whether or not the key has been used. What this
// statement itself reads may be older than they are: two requests under one key then meet at its being kept.
const SELECT = `select (select count(locked) from (${LOCK_SUBJECTS}) as held) as locks,
    answered.operation, answered.request_hash, answered.answer
  from (values (true)) as once
  left join avstamp.answered_request answered
    on answered.municipality_code = $3 and answered.actor = $4 and answered.request_key = $5`;

/** Takes the locks, and answers with the viewer's request under the key; undefined where it has not been carried out. */
export async function lockAndSelectAnswered(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: string,
  locks: LockedSubjects,
): Promise<AnsweredRequest | undefined> {
  const { rows } = await client.query<AnsweredRequest | Record<keyof AnsweredRequest, null>>({
    name: 'lock-and-select-answered',
    text: SELECT,
    values: [...lockValues(viewer, locks), viewer.municipalityCode, viewer.subject, key],
  });
  const [row] = rows;
  return row === undefined || row.operation === null ? undefined : row;
}

/** Keeps the answer. The database fails with code 23505 where the key was used meanwhile. */
export function keepAnswer(
  viewer: MunicipalViewer,
  key: string,
  { operation, request_hash, answer }: AnsweredRequest,
): Statement {
  return {
    name: 'insert-answered-request',
    text: `insert into avstamp.answered_request
        (municipality_code, actor, request_key, operation, request_hash, answer) values ($1, $2, $3, $4, $5, $6)`,
    values: [viewer.municipalityCode, viewer.subject, key, operation, request_hash, JSON.stringify(answer)],
  };
}
