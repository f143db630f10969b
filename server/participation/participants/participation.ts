import type { PersonReference } from '../../kernel/index.js';

/** That a labour-market unit or a provider works with a person (domain §7). */
export interface Participation {
  readonly personReference: PersonReference;
  readonly unit: string;
  /** First day, `YYYY-MM-DD`. */
  readonly beganOn: string;
  /** Last day, `YYYY-MM-DD`; null while it goes on. */
  readonly endedOn: string | null;
  /** Grows with every change, from 1. */
  readonly version: number;
}

/** True where the participation has the day, `YYYY-MM-DD`. */
export function hasDay({ beganOn, endedOn }: Participation, day: string): boolean {
  return beganOn <= day && (endedOn === null || day <= endedOn);
}
