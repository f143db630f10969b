import type { MunicipalViewer } from '../access/index.js';
import { asOneStatement, carryOut } from '../platform/postgres/index.js';
import type { ChangeRequest } from './change-request.js';
import type { ChangeSteps } from './change-steps.js';
import type { RequestParts } from './request-parts.js';
import { underKey } from './under-key.js';

/**
 * Carries out a change once, as `carryOutOnce` does, in two ways to the database and back.
 *
 * @throws DomainError CONFLICT where the key has carried out another change
 */
export function carryOutInSteps<Known, Answer>(
  parts: RequestParts,
  viewer: MunicipalViewer,
  change: ChangeRequest,
  { locks, read, decide }: ChangeSteps<Known, Answer>,
): Promise<Answer> {
  return underKey<Known, Answer>(parts, viewer, change, {
    locks,
    read,
    write: async (client, known, keep, commit) => {
      const { answer, statements, entries } = decide(known);
      const kept = [keep(answer), ...statements] as const;
      const last = entries.at(-1);
      // One after the other: the host's log is told of nothing once it has refused something.
      for (const entry of entries.slice(0, -1)) await parts.audit(client, entry);
      if (last === undefined) await Promise.all([carryOut(client, asOneStatement(kept)), commit()]);
      else await parts.audit(client, last, { statements: kept, commit });
      return answer;
    },
  });
}
