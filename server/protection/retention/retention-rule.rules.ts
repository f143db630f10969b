import type { Rule } from '../../kernel/index.js';

/** What a municipality says of how long it keeps records. */
export interface StatedRetention {
  readonly years: number;
}

/** Rules of how long records are kept. */
export const retentionRuleRules: readonly Rule<StatedRetention>[] = [
  {
    id: 'retention-years-within-bounds',
    severity: 'error',
    field: 'years',
    source: 'domain §7: records are deleted a configurable number of years after the last entry',
    validFrom: '2013-03',
    message: {
      sv: '{found} år går inte att ange. Ange hur många hela år uppgifter sparas efter den sista anteckningen, 1–100.',
      en: '{found} years cannot be given. Give for how many whole years records are kept after the last entry, 1 to 100.',
    },
    expected: { sv: 'ett heltal från 1 till 100', en: 'a whole number from 1 to 100' },
    holds: ({ years }) => years >= 1 && years <= 100,
    values: ({ years }) => ({ found: years }),
    examples: {
      holds: [{ years: 1 }, { years: 100 }],
      breaks: [{ years: 0 }, { years: 101 }, { years: -5 }],
    },
  },
];
