import type { Rule } from '../../kernel/index.js';

/** How it went to ask the host who works with which case. */
export interface CaseloadQuestion {
  readonly answered: boolean;
}

/** What is told of the caseworkers that what is left is shown with. */
export const caseloadRules: readonly Rule<CaseloadQuestion>[] = [
  {
    id: 'readiness-caseload-answered',
    severity: 'information',
    field: 'caseworker',
    source: 'domain §4: who can mend what is left',
    validFrom: '2013-03',
    message: {
      sv: 'Verksamhetssystemet kunde inte säga vem som handlägger just nu. Antalen stämmer, men de visas utan handläggare.',
      en: 'The case system could not tell just now who works with which case. The numbers are right, but shown without caseworkers.',
    },
    expected: { sv: 'handläggare från verksamhetssystemet', en: 'caseworkers from the case system' },
    holds: ({ answered }) => answered,
    values: () => ({ found: '' }),
    examples: { holds: [{ answered: true }], breaks: [{ answered: false }] },
  },
];
