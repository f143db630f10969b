import { referenceKnown } from '../households/index.js';
import { closingDateExists, type Rule } from '../kernel/index.js';

/** A household's closing as the host states it. */
export interface ClosingStatement {
  readonly household: string;
  readonly closedOn: string;
  readonly householdKnown: boolean;
}

/**
 * Rules of one row of `closings.csv`. `brokenBySql` speaks of its columns, never null, with `household_known` and
 * `closed_date` (null where the date is none).
 */
export const closingRules: readonly Rule<ClosingStatement>[] = [
  referenceKnown({
    id: 'closing-household-known',
    field: 'household_ref',
    what: { sv: 'hushåll', en: 'a household' },
    where: { sv: 'households.csv', en: 'households.csv' },
    of: ({ household }) => household,
    known: ({ householdKnown }) => householdKnown,
    sqlKnown: 'household_known',
    examples: { holds: [closing()], breaks: [closing({ householdKnown: false })] },
  }),
  closingDateExists({
    id: 'closing-date-exists',
    source: 'domain §3.1, host folder',
    of: ({ closedOn }) => closedOn,
    examples: {
      holds: [closing()],
      breaks: [closing({ closedOn: '2013-02-29' }), closing({ closedOn: '15/3' })],
    },
  }),
];

function closing(change: Partial<ClosingStatement> = {}): ClosingStatement {
  return { household: 'H-1', closedOn: '2013-03-15', householdKnown: true, ...change };
}
