import type { PersonReference } from '../../kernel/index.js';
import type { Participation } from './participation.js';

/** A row of `avstamp.participant`, with what decides whether the viewer reaches the person. */
export interface ParticipationRow {
  readonly person_ref: PersonReference;
  readonly unit: string;
  readonly began_on: string;
  readonly ended_on: string | null;
  readonly version: number;
  /** Whether the module knows the person as protected; the host may know more. */
  readonly protected: boolean;
  /** Whether the viewer has been named to open the protected person. */
  readonly named: boolean;
}

/** The participation that a row tells of. */
export function participationOf(row: ParticipationRow): Participation {
  return {
    personReference: row.person_ref,
    unit: row.unit,
    beganOn: row.began_on,
    endedOn: row.ended_on,
    version: row.version,
  };
}
