import { closingDateExists, isCalendarDate, type Rule } from '../kernel/index.js';
import { exampleClosure } from './closure-statement.example.js';
import type { ClosureStatement } from './closure-statement.js';

/** Rules of when a household was closed. */
export const closureDateRules: readonly Rule<ClosureStatement>[] = [
  closingDateExists({
    id: 'closure-date-exists',
    source: 'domain §3.1, host folder',
    of: ({ closedOn }) => closedOn,
    examples: {
      holds: [exampleClosure(), exampleClosure({ closedOn: '2012-02-29' })],
      breaks: [exampleClosure({ closedOn: '2013-02-29' }), exampleClosure({ closedOn: '15/3' })],
    },
  }),
  {
    id: 'closure-month-has-code-list',
    severity: 'error',
    field: 'closed_on',
    source: 'domain §4: code lists have a month that they are valid from',
    validFrom: '2013-03',
    message: {
      sv: 'För {found} finns ingen kodlista för avslutsorsaker. Orsaker registreras från den första kodlistans månad.',
      en: 'There is no list of closure reasons for {found}. Reasons are registered from the month of the first list.',
    },
    expected: { sv: 'ett datum med gällande kodlista', en: 'a date with a code list in force' },
    holds: ({ closedOn, list }) => !isCalendarDate(closedOn) || list !== undefined,
    brokenBySql: 'closed_date is not null and list_codes is null',
    values: ({ closedOn }) => ({ found: closedOn }),
    examples: {
      holds: [exampleClosure()],
      breaks: [exampleClosure({ closedOn: '1999-12-01', list: undefined })],
    },
  },
];
