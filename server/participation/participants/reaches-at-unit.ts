import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { PersonReference } from '../../kernel/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import type { Participation } from './participation.js';
import { reachParticipants } from './reach-participants.js';

/** Who asks for what, on behalf of which unit. */
export interface UnitRequest {
  readonly viewer: MunicipalViewer;
  readonly operation: string;
  readonly unit: string;
}

/**
 * The person's participation at one of the viewer's own units; undefined where the unit is another's, or does not work
 * with the person, or where the person is protected and the viewer may not open it.
 */
export async function reachesAtUnit(
  client: PoolClient,
  parts: ParticipationParts,
  { viewer, operation, unit }: UnitRequest,
  personReference: PersonReference,
  reason: string | undefined,
): Promise<Participation | undefined> {
  const { municipalityCode } = viewer;
  if (!parts.access.mayReach(operation, viewer, { municipalityCode, unit })) return undefined;
  const reached = await reachParticipants(client, parts, { viewer, operation }, [personReference], reason);
  return reached.get(personReference)?.find((participation) => participation.unit === unit);
}
