import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type RegisteredFacts, recordChanges } from '../../audit/index.js';
import type { DisclosureGround } from './disclosure-ground.js';

/** A ground before and after somebody recorded or withdrew it. */
interface GroundChange {
  readonly before: DisclosureGround | undefined;
  readonly after: DisclosureGround;
  readonly reason: string | undefined;
}

/** Writes the change into the person's history, as the labour-market unit's. */
export async function recordGroundChange(
  client: PoolClient,
  { municipalityCode, subject, role }: MunicipalViewer,
  { before, after, reason = '' }: GroundChange,
): Promise<void> {
  await recordChanges(client, [
    {
      municipalityCode,
      actor: subject,
      role,
      kind: 'disclosureGround',
      personReference: after.personReference,
      party: 'labour',
      reason,
      before: before === undefined ? undefined : factsOf(before),
      after: factsOf(after),
    },
  ]);
}

function factsOf({
  groundId,
  kind,
  legalGround,
  validFrom,
  validTo,
  withdrawn,
}: DisclosureGround): RegisteredFacts {
  return { groundId, kind, legalGround, validFrom, validTo, withdrawn };
}
