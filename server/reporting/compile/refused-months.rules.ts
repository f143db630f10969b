import type { Rule } from '../../kernel/index.js';

/** What of a month could not be taken over from the host. */
export interface RefusedMonths {
  /** Households whose month was refused and has not come otherwise since. */
  readonly refused: number;
}

/** What is said of a report that lacks households. */
export const refusedMonthRules: readonly Rule<RefusedMonths>[] = [
  {
    id: 'report-has-all-households',
    severity: 'warning',
    field: 'household',
    source: 'domain §4; host folder: a row that breaks a rule is not loaded and not lost',
    validFrom: '2013-03',
    message: {
      sv: '{found} biståndshushåll saknas i rapporten: det som verksamhetssystemet sa om dem gick inte att läsa in. Rätta det där, läs in igen och sammanställ rapporten på nytt.',
      en: '{found} households with assistance are missing from the report: what the case system said of them could not be loaded. Mend it there, load again, and compile the report anew.',
    },
    expected: { sv: '0', en: '0' },
    holds: ({ refused }) => refused === 0,
    values: ({ refused }) => ({ found: refused }),
    examples: { holds: [{ refused: 0 }], breaks: [{ refused: 3 }] },
  },
];
