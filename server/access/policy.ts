import type { Role } from '@avstamp/plugin-sdk';

/**
 * Which rows an operation may reach: `noPersons` reads nothing about anybody; `ownUnits` reads households of the
 * viewer's own units in the viewer's own municipality; `countsOfAll` reads counts of all municipalities.
 */
export type Scope = 'noPersons' | 'ownUnits' | 'countsOfAll';

/** Who may ask for one operation. An operation without a policy is not served at all. */
export interface Policy {
  /** Root type and field, for instance `Query.householdMonth`. */
  readonly operation: string;
  readonly roles: readonly Role[];
  readonly scope: Scope;
  /** The section that the policy comes from. */
  readonly source: string;
}
