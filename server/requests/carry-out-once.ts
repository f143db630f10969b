import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';
import { contentHash, DomainError } from '../kernel/index.js';
import type { Commit } from '../platform/postgres/index.js';
import {
  type AnsweredRequest,
  insertAnsweredRequest,
  selectAnsweredRequest,
} from './answered-request.repository.js';
import type { RequestKey } from './request-key.js';
import type { RequestParts } from './request-parts.js';
import { asViewer } from './viewer-transaction.js';

/** A change that somebody asks for. */
export interface ChangeRequest {
  /** Root type and field, for instance `Mutation.saveMonth`. */
  readonly operation: string;
  readonly key: RequestKey;
  /** All that was asked for, without the key; only its hash is kept. */
  readonly request: unknown;
}

/** PostgreSQL's codes: the key was used meanwhile, two changes waited for each other, or could not follow each other. */
const WORTH_ANOTHER_TRY: ReadonlySet<unknown> = new Set(['23505', '40P01', '40001']);
const TRIES = 5;

/**
 * Carries out a change in the viewer's transaction, once: asked for again under the same key, it gets the same answer
 * and changes nothing. The change, its history, its log entry and its answer stand or fall together.
 *
 * @param work answers with plain JSON: no dates, no undefined
 * @throws DomainError CONFLICT where the key has carried out another change
 */
export async function carryOutOnce<Answer>(
  parts: RequestParts,
  viewer: MunicipalViewer,
  { operation, key, request }: ChangeRequest,
  work: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> {
  // A kept answer may name persons: it is given again only to somebody who asks in the same role for the same units.
  const { role, units } = viewer;
  const asked = { operation, request_hash: contentHash({ request, role, units }) };
  const once = async (client: PoolClient, commit: Commit): Promise<Answer> => {
    const answered = await selectAnsweredRequest(client, viewer, key);
    if (answered !== undefined) return answerAgain<Answer>(answered, asked);
    const answer = await work(client);
    await Promise.all([insertAnsweredRequest(client, viewer, key, { ...asked, answer }), commit()]);
    return answer;
  };
  for (let tries = 1; ; tries += 1) {
    try {
      return await asViewer(parts, viewer, once);
    } catch (error) {
      if (tries === TRIES || !isWorthAnotherTry(error)) throw error;
    }
  }
}

function answerAgain<Answer>(answered: AnsweredRequest, asked: Omit<AnsweredRequest, 'answer'>): Answer {
  const same = answered.operation === asked.operation && answered.request_hash.equals(asked.request_hash);
  if (!same) throw new DomainError('CONFLICT', KEY_USED);
  // What was kept under this operation is what the operation answered.
  return answered.answer as Answer;
}

function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof Error && 'code' in error && WORTH_ANOTHER_TRY.has(error.code);
}

const KEY_USED = {
  sv: 'Nyckeln har redan använts för en annan ändring. Gör en ny nyckel för varje ändring.',
  en: 'The key has been used for another change already. Make a new key for each change.',
};
