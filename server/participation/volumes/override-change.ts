import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { type RegisteredFacts, recordChanges } from '../../audit/index.js';
import type { MeasureName, VolumeOverride } from './measure-volume.js';

/** A stated volume before and after somebody changed it. */
interface OverrideChange extends MeasureName {
  readonly reason: string;
  readonly before: VolumeOverride | undefined;
  readonly after: VolumeOverride | undefined;
}

/** Writes the change into the person's history. */
export async function recordOverride(
  client: PoolClient,
  { municipalityCode, subject, role }: MunicipalViewer,
  party: Party,
  { personReference, month, code, otherText, reason, before, after }: OverrideChange,
): Promise<void> {
  const factsOf = (override: VolumeOverride | undefined): RegisteredFacts | undefined =>
    override && { otherText, days: override.days, lifted: override.lifted, version: override.version };
  await recordChanges(client, [
    {
      municipalityCode,
      actor: subject,
      role,
      kind: 'volumeOverride',
      personReference,
      month,
      code,
      party,
      reason,
      before: factsOf(before),
      after: factsOf(after),
    },
  ]);
}
