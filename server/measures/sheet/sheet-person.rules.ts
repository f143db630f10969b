import type { Rule } from '../../kernel/index.js';

/** A person whom somebody wants to answer for. */
export interface SheetPersonFacts {
  readonly personReference: string;
  readonly onSheet: boolean;
}

/** Rules of whom somebody may answer for. Whether the person exists elsewhere is never told. */
export const sheetPersonRules: readonly Rule<SheetPersonFacts>[] = [
  {
    id: 'person-on-own-sheet',
    severity: 'error',
    field: 'personReference',
    source: 'domain §2.1, §7',
    validFrom: '2013-03',
    message: {
      sv: '{found} finns inte bland de vuxna i dina hushåll den månaden. Kontrollera personen, hushållet och månaden.',
      en: '{found} is not among the adults of your households in that month. Check the person, the household and the month.',
    },
    expected: {
      sv: 'en vuxen i ett av dina hushåll med bistånd den månaden',
      en: 'an adult of one of your households with assistance in that month',
    },
    holds: ({ onSheet }) => onSheet,
    values: ({ personReference }) => ({ found: personReference }),
    examples: {
      holds: [{ personReference: 'P1', onSheet: true }],
      breaks: [{ personReference: 'P404', onSheet: false }],
    },
  },
];
