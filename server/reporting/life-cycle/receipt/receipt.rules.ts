import type { Rule } from '../../../kernel/index.js';

/** Longest receipt, in bytes; the same number stands in the migration of the life cycle. */
export const RECEIPT_LIMIT = 1_000_000;

/** A receipt that somebody adds. */
export interface StatedReceipt {
  /** Length of its content. */
  readonly bytes: number;
}

/** Rules of receipts. What they say is the word of whoever adds them. */
export const receiptRules: readonly Rule<StatedReceipt>[] = [
  {
    id: 'receipt-has-content',
    severity: 'error',
    field: 'content',
    source: 'domain §4: submitted (receipt)',
    validFrom: '2013-03',
    message: {
      sv: 'Kvittensen är {found} byte. Klistra in mottagarens svar, eller lämna det som en fil på högst {limit} byte.',
      en: 'The receipt has {found} bytes. Paste the receiver’s answer, or hand it in as a file of at most {limit} bytes.',
    },
    expected: { sv: '1 till {limit} byte', en: '1 to {limit} bytes' },
    holds: ({ bytes }) => bytes > 0 && bytes <= RECEIPT_LIMIT,
    values: ({ bytes }) => ({ found: bytes, limit: RECEIPT_LIMIT }),
    examples: {
      holds: [{ bytes: 1 }, { bytes: RECEIPT_LIMIT }],
      breaks: [{ bytes: 0 }, { bytes: RECEIPT_LIMIT + 1 }],
    },
  },
];
