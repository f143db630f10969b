import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type RegisteredFacts, recordChanges } from '../../audit/index.js';
import type { Participation } from './participation.js';

/** A participation before and after somebody changed it. */
interface ParticipationChange {
  readonly before: Participation | null;
  readonly after: Participation;
  readonly reason: string | undefined;
}

/** Writes the change into the person's history, as the labour-market unit's: only officers change participations. */
export async function participationChange(
  client: PoolClient,
  { municipalityCode, subject, role }: MunicipalViewer,
  { before, after, reason = '' }: ParticipationChange,
): Promise<void> {
  await recordChanges(client, [
    {
      municipalityCode,
      actor: subject,
      role,
      kind: 'participation',
      personReference: after.personReference,
      party: 'labour',
      reason,
      before: before === null ? undefined : factsOf(before),
      after: factsOf(after),
    },
  ]);
}

function factsOf({ unit, beganOn, endedOn }: Participation): RegisteredFacts {
  return { unit, beganOn, endedOn };
}
