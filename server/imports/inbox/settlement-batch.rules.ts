import type { Rule } from '../../kernel/index.js';

/** Most rows that one request may settle. */
export const SETTLEMENT_LIMIT = 200;

/** The rows of one request, each by a name. */
export interface SettlementBatch {
  readonly names: readonly string[];
}

/** Rules of a request as a whole: where one is broken, nothing of it is carried out. */
export const settlementBatchRules: readonly Rule<SettlementBatch>[] = [
  {
    id: 'import-batch-within-limit',
    severity: 'error',
    field: 'rows',
    source: 'docs/api.md: limits',
    validFrom: '2013-01',
    message: {
      sv: '{found} rader är fler än som ryms i en begäran. Skicka högst {limit} åt gången.',
      en: '{found} rows are more than one request holds. Send at most {limit} at a time.',
    },
    expected: { sv: 'högst {limit} rader', en: 'at most {limit} rows' },
    holds: ({ names }) => names.length <= SETTLEMENT_LIMIT,
    values: ({ names }) => ({ found: names.length, limit: SETTLEMENT_LIMIT }),
    examples: {
      holds: [{ names: ['1'] }],
      breaks: [{ names: Array.from({ length: SETTLEMENT_LIMIT + 1 }, (_, row) => String(row)) }],
    },
  },
  {
    id: 'import-batch-has-each-row-once',
    severity: 'error',
    field: 'rows',
    source: 'decision 15',
    validFrom: '2013-01',
    message: {
      sv: 'Samma rad står mer än en gång i begäran. Ta med varje rad en gång.',
      en: 'The same row stands more than once in the request. Give each row once.',
    },
    expected: { sv: 'varje rad en gång', en: 'each row once' },
    holds: ({ names }) => new Set(names).size === names.length,
    values: () => ({ found: '' }),
    examples: { holds: [{ names: ['1', '2'] }], breaks: [{ names: ['1', '1'] }] },
  },
];
