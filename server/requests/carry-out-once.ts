import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';
import { carryOut } from '../platform/postgres/index.js';
import type { ChangeRequest } from './change-request.js';
import type { RequestParts } from './request-parts.js';
import { underKey } from './under-key.js';

const NOTHING_LOCKED = { names: [], shared: [] };

/**
 * Carries out a change in the viewer's transaction, once: asked for again under the same key, it gets the same answer
 * and changes nothing. The change, its history, its log entry and its answer stand or fall together.
 *
 * @param work answers with plain JSON: no dates, no undefined
 * @throws DomainError CONFLICT where the key has carried out another change
 */
export function carryOutOnce<Answer>(
  parts: RequestParts,
  viewer: MunicipalViewer,
  change: ChangeRequest,
  work: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> {
  return underKey<undefined, Answer>(parts, viewer, change, {
    locks: NOTHING_LOCKED,
    read: async () => undefined,
    write: async (client, _, keep, commit) => {
      const answer = await work(client);
      await Promise.all([carryOut(client, keep(answer)), commit()]);
      return answer;
    },
  });
}
