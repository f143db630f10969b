import type { Rule } from '../../kernel/index.js';

/** Most entries that one request may hold: a group of 25 for eight days. */
export const ATTENDANCE_BATCH_LIMIT = 200;

/** How much one request asks for. */
export interface AttendanceBatch {
  readonly entries: number;
}

/** Rules of a request as a whole: where one is broken, nothing of it is carried out. */
export const attendanceBatchRules: readonly Rule<AttendanceBatch>[] = [
  {
    id: 'attendance-batch-within-limit',
    severity: 'error',
    field: 'entries',
    source: 'docs/api.md: limits',
    validFrom: '2013-03',
    message: {
      sv: '{found} uppgifter är fler än som ryms i en begäran. Skicka högst {limit} åt gången.',
      en: '{found} entries are more than one request holds. Send at most {limit} at a time.',
    },
    expected: { sv: 'högst {limit} uppgifter', en: 'at most {limit} entries' },
    holds: ({ entries }) => entries <= ATTENDANCE_BATCH_LIMIT,
    values: ({ entries }) => ({ found: entries, limit: ATTENDANCE_BATCH_LIMIT }),
    examples: { holds: [{ entries: 0 }, { entries: 200 }], breaks: [{ entries: 201 }] },
  },
];
