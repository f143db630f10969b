import type { Rule } from '../../kernel/index.js';

/** One row of a comments file. */
export interface CommentRow {
  /** Which row below the headings it is, counted from 1. */
  readonly ordinal: number;
}

/** Rules of the comments file's rows; what the cells hold, the rules of cells say. */
export const reportCommentRules: readonly Rule<CommentRow>[] = [
  {
    id: 'report-one-comment',
    severity: 'error',
    field: 'row',
    source: 'domain §4 (the reporter’s contact details and two free texts)',
    validFrom: '2013-03',
    message: {
      sv: 'Raden är nummer {found} under rubrikerna. En kommun lämnar sina synpunkter på en rad.',
      en: 'The row is number {found} below the headings. A municipality gives its comments in one row.',
    },
    expected: { sv: 'en rad', en: 'one row' },
    holds: ({ ordinal }) => ordinal <= 1,
    values: ({ ordinal }) => ({ found: ordinal }),
    examples: { holds: [{ ordinal: 1 }], breaks: [{ ordinal: 2 }] },
  },
];
