import type { Rule } from '../../kernel/index.js';

/** Most cells that one request may change. */
export const CELL_BATCH_LIMIT = 200;

/** Most measures that one cell may be given: more texts than anybody has other measures in a month. */
export const CELL_ENTRY_LIMIT = 50;

/** How much one request asks for. */
export interface CellBatch {
  readonly cells: number;
  /** Of the fullest cell. */
  readonly entries: number;
}

/** Rules of a request as a whole: where one is broken, nothing of it is carried out. */
export const cellBatchRules: readonly Rule<CellBatch>[] = [
  {
    id: 'batch-within-limit',
    severity: 'error',
    field: 'cells',
    source: 'docs/api.md: limits',
    validFrom: '2013-03',
    message: {
      sv: '{found} celler är fler än som ryms i en begäran. Skicka högst {limit} åt gången.',
      en: '{found} cells are more than one request holds. Send at most {limit} at a time.',
    },
    expected: { sv: 'högst {limit} celler', en: 'at most {limit} cells' },
    holds: ({ cells }) => cells <= CELL_BATCH_LIMIT,
    values: ({ cells }) => ({ found: cells, limit: CELL_BATCH_LIMIT }),
    examples: {
      holds: [
        { cells: 0, entries: 0 },
        { cells: 200, entries: 1 },
      ],
      breaks: [{ cells: 201, entries: 1 }],
    },
  },
  {
    id: 'cell-entries-within-limit',
    severity: 'error',
    field: 'entries',
    source: 'docs/api.md: limits',
    validFrom: '2013-03',
    message: {
      sv: 'En cell har {found} insatser. Ange högst {limit}.',
      en: 'A cell has {found} measures. Give at most {limit}.',
    },
    expected: { sv: 'högst {limit} insatser', en: 'at most {limit} measures' },
    holds: ({ entries }) => entries <= CELL_ENTRY_LIMIT,
    values: ({ entries }) => ({ found: entries, limit: CELL_ENTRY_LIMIT }),
    examples: { holds: [{ cells: 1, entries: 50 }], breaks: [{ cells: 1, entries: 51 }] },
  },
];
