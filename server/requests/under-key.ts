import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';
import { contentHash, DomainError } from '../kernel/index.js';
import type { Commit, Statement } from '../platform/postgres/index.js';
import { type AnsweredRequest, keepAnswer, lockAndSelectAnswered } from './answered-request.repository.js';
import type { ChangeRequest } from './change-request.js';
import type { LockedSubjects } from './lock-subjects.js';
import type { RequestParts } from './request-parts.js';
import { asViewer } from './viewer-transaction.js';

/** What is done in the transaction of a change whose key has not been used. */
export interface WorkUnderKey<Known, Answer> {
  readonly locks: LockedSubjects;
  /** Sent along with the question for the key; thrown away where the key was used. Writes nothing. */
  readonly read: (client: PoolClient) => Promise<Known>;
  /** @param keep the statement that keeps the answer for the key: carried out before the commit */
  readonly write: (
    client: PoolClient,
    known: Known,
    keep: (answer: Answer) => Statement,
    commit: Commit,
  ) => Promise<Answer>;
}

/** PostgreSQL's codes: the key was used meanwhile, two changes waited for each other, or could not follow each other. */
const WORTH_ANOTHER_TRY: ReadonlySet<unknown> = new Set(['23505', '40P01', '40001']);
const TRIES = 5;

/** Does the work in the viewer's transaction once for the key. @throws DomainError CONFLICT where it is another change's */
export async function underKey<Known, Answer>(
  parts: RequestParts,
  viewer: MunicipalViewer,
  { operation, key, request }: ChangeRequest,
  { locks, read, write }: WorkUnderKey<Known, Answer>,
): Promise<Answer> {
  // A kept answer may name persons: it is given again only to somebody who asks in the same role for the same units.
  const { role, units } = viewer;
  const asked = { operation, request_hash: contentHash({ request, role, units }) };
  const once = async (client: PoolClient, commit: Commit): Promise<Answer> => {
    const [answered, known] = await Promise.all([
      lockAndSelectAnswered(client, viewer, key, locks),
      read(client),
    ]);
    if (answered !== undefined) return answerAgain<Answer>(answered, asked);
    return write(client, known, (answer) => keepAnswer(viewer, key, { ...asked, answer }), commit);
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
