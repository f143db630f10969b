import type { Role } from '@avstamp/plugin-sdk';

/**
 * Which rows an operation may reach, always in the viewer's own municipality unless it says otherwise:
 *
 * - `noPersons`: nothing about anybody
 * - `ownUnits`: households of the viewer's own units, with their adults
 * - `ownPersons`: persons that one of the viewer's units works with, in whatever the own party and, at a
 *   labour-market unit, its providers have stated
 * - `ownMunicipality`: what is no person's, and the log
 * - `countsOfAll`: counts of all municipalities
 */
export type Scope = 'noPersons' | 'ownUnits' | 'ownPersons' | 'ownMunicipality' | 'countsOfAll';

/** Who may ask for one operation. An operation without a policy is not served at all. */
export interface Policy {
  /** Root type and field, for instance `Query.householdMonth`. */
  readonly operation: string;
  readonly roles: readonly Role[];
  readonly scope: Scope;
  /** The section that the policy comes from. */
  readonly source: string;
}
