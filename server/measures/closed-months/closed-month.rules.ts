import type { Rule } from '../../kernel/index.js';

/** Until when somebody wants a month to be closed, and what day it is; both Swedish dates, `YYYY-MM-DD`. */
export interface StatedClosing {
  /** Null without end. */
  readonly until: string | null;
  readonly today: string;
}

/** Rules of how long a month is closed. */
export const closedUntilRules: readonly Rule<StatedClosing>[] = [
  {
    id: 'closed-month-ends-later',
    severity: 'error',
    field: 'until',
    source: 'domain §4: what has been sent changes only by a correction',
    validFrom: '2013-03',
    message: {
      sv: '{found} är redan förbi. Ange den sista dagen som månaden ska vara stängd, eller ingen dag alls.',
      en: '{found} has passed already. Give the last day on which the month is to be closed, or no day at all.',
    },
    expected: { sv: 'tidigast {today}', en: '{today} at the earliest' },
    holds: ({ until, today }) => until === null || until >= today,
    values: ({ until, today }) => ({ found: until ?? '', today }),
    examples: {
      holds: [
        { until: null, today: '2013-04-02' },
        { until: '2013-04-02', today: '2013-04-02' },
      ],
      breaks: [{ until: '2013-04-01', today: '2013-04-02' }],
    },
  },
];
