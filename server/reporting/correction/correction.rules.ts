import type { Rule } from '../../kernel/index.js';

/** A submitted month that is about to be corrected. */
export interface MonthToCorrect {
  /** Running numbers that have been given, and those that still lead to a household. */
  readonly numbersGiven: number;
  readonly numbersKept: number;
}

/** What must hold for a correction to be drafted at all: it replaces the whole file. */
export const correctionRules: readonly Rule<MonthToCorrect>[] = [
  {
    id: 'correction-month-is-whole',
    severity: 'error',
    field: 'month',
    source: 'domain §4 (a correction is a new version of the whole file), §7 (retention)',
    validFrom: '2013-03',
    message: {
      sv: 'Månaden kan inte rättas härifrån: {found} av hushållen i den inskickade filen är gallrade, och en ny fil skulle sakna deras rader. Den inskickade versionen gäller. Rätta den inskickade filen för hand och skicka den tillsammans med en förklaring till mottagaren, om felet är så stort att det behövs.',
      en: 'The month cannot be corrected from here: {found} of the households in the submitted file have been deleted under retention, and a new file would lack their rows. The submitted version stands. Where the error is so large that it is needed, correct the submitted file by hand and send it to the receiver with an explanation.',
    },
    expected: { sv: 'alla hushåll som månaden hade', en: 'all households that the month had' },
    holds: ({ numbersGiven, numbersKept }) => numbersGiven === numbersKept,
    values: ({ numbersGiven, numbersKept }) => ({ found: numbersGiven - numbersKept }),
    examples: {
      holds: [{ numbersGiven: 12, numbersKept: 12 }],
      breaks: [{ numbersGiven: 12, numbersKept: 9 }],
    },
  },
];
