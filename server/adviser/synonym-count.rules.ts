import type { Rule } from '../kernel/index.js';

/** How many words a municipality would have for one code list. */
export interface SynonymCount {
  readonly count: number;
  readonly limit: number;
}

/** The rule of how many words of its own a municipality may have. */
export const synonymCountRules: readonly Rule<SynonymCount>[] = [
  {
    id: 'local-synonyms-are-few-enough',
    severity: 'error',
    field: 'phrase',
    source: 'ARCHITECTURE: lists are bounded; the adviser reads all of a municipality’s words for each text',
    validFrom: '2013-03',
    message: {
      sv: 'Kommunen har redan {limit} egna ord. Ta bort något som inte används.',
      en: 'The municipality has {limit} words of its own already. Remove one that is not used.',
    },
    expected: { sv: 'högst {limit} ord', en: 'at most {limit} words' },
    holds: ({ count, limit }) => count <= limit,
    values: ({ count, limit }) => ({ found: count, limit }),
    examples: { holds: [{ count: 500, limit: 500 }], breaks: [{ count: 501, limit: 500 }] },
  },
];
