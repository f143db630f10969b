import { referenceKnown } from '../households/index.js';
import { isCalendarDate, type Rule } from '../kernel/index.js';

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
  {
    id: 'closing-date-exists',
    severity: 'error',
    field: 'closed_on',
    source: 'domain §3.1, host folder',
    validFrom: '2013-03',
    message: {
      sv: 'Datumet ”{found}” finns inte. Skriv det som 2013-03-15.',
      en: 'There is no date “{found}”. Write it as 2013-03-15.',
    },
    expected: { sv: 'ett datum, ÅÅÅÅ-MM-DD', en: 'a date, YYYY-MM-DD' },
    holds: ({ closedOn }) => isCalendarDate(closedOn),
    brokenBySql: 'closed_date is null',
    values: ({ closedOn }) => ({ found: closedOn }),
    examples: {
      holds: [closing()],
      breaks: [closing({ closedOn: '2013-02-29' }), closing({ closedOn: '15/3' })],
    },
  },
];

function closing(change: Partial<ClosingStatement> = {}): ClosingStatement {
  return { household: 'H-1', closedOn: '2013-03-15', householdKnown: true, ...change };
}
