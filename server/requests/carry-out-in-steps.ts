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
      await Promise.all([
        ...entries.slice(0, -1).map((entry) => parts.audit(client, entry)),
        ...(last === undefined
          ? [carryOut(client, asOneStatement(kept)), commit()]
          : [parts.audit(client, last, { statements: kept, commit })]),
      ]);
      return answer;
    },
  });
}
