import type { Rule } from '../../kernel/index.js';

/** How it went to ask the host for facts. */
export interface FactsQuestion {
  readonly answered: boolean;
}

/** What is told of the facts that proposals rest on. */
export const closureFactsRules: readonly Rule<FactsQuestion>[] = [
  {
    id: 'closure-facts-answered',
    severity: 'information',
    field: 'applicant',
    source: 'domain §3.2: proposals help, and are never needed',
    validFrom: '2013-03',
    message: {
      sv: 'Verksamhetssystemet kunde inte lämna uppgifter just nu, så inget kan föreslås. Välj orsak själv.',
      en: 'The case system could not give facts just now, so nothing can be proposed. Choose the reason yourself.',
    },
    expected: { sv: 'uppgifter från verksamhetssystemet', en: 'facts from the case system' },
    holds: ({ answered }) => answered,
    values: () => ({ found: '' }),
    examples: { holds: [{ answered: true }], breaks: [{ answered: false }] },
  },
];
