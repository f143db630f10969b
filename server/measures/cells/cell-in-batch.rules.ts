import type { Rule } from '../../kernel/index.js';

/** A cell among the others of the same batch. */
export interface CellInBatch {
  readonly code: number;
  /** How often the batch states the same person, month and code. */
  readonly times: number;
  /** Whether the cell is to be emptied while another cell of the same person's month cannot be saved. */
  readonly emptiedWithoutReplacement: boolean;
}

const example = (change: Partial<CellInBatch> = {}): CellInBatch => ({
  code: 0,
  times: 1,
  emptiedWithoutReplacement: false,
  ...change,
});

/** Rules of how the cells of one batch go together. */
export const cellInBatchRules: readonly Rule<CellInBatch>[] = [
  {
    id: 'cell-once-per-batch',
    severity: 'error',
    field: 'code',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: 'Kod {found} anges {times} gånger för samma person och månad. Ange cellen en gång, med allt den ska innehålla.',
      en: 'Code {found} is given {times} times for the same person and month. Give the cell once, with all that it shall hold.',
    },
    expected: { sv: 'varje cell en gång', en: 'each cell once' },
    holds: ({ times }) => times <= 1,
    values: ({ code, times }) => ({ found: code, times }),
    examples: { holds: [example()], breaks: [example({ times: 2 })] },
  },
  {
    id: 'cell-emptied-with-its-replacement',
    severity: 'error',
    field: 'code',
    source: 'domain §2.1: an answer never becomes no answer by itself',
    validFrom: '2013-03',
    message: {
      sv: 'Kod {found} står kvar, eftersom en annan kod för samma person och månad inte kunde sparas. Rätta den och spara båda.',
      en: 'Code {found} stays, because another code of the same person and month could not be saved. Correct that one and save both.',
    },
    expected: { sv: 'att båda kan sparas', en: 'that both can be saved' },
    holds: ({ emptiedWithoutReplacement }) => !emptiedWithoutReplacement,
    values: ({ code }) => ({ found: code }),
    examples: { holds: [example()], breaks: [example({ emptiedWithoutReplacement: true })] },
  },
];
