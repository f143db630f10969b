/** How a receipt came here. */
export const RECEIPT_KINDS = ['pasted', 'uploaded', 'fetched'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/** What a receipt says of the submission, by the word of whoever added it: the program does not read receipts. */
export const RECEIPT_ANSWERS = ['received', 'refused'] as const;
export type ReceiptAnswer = (typeof RECEIPT_ANSWERS)[number];

/** What the receiver has answered to a submission. Plain JSON. */
export interface ReportReceipt {
  /** SHA-256 of its content, in hexadecimal digits: the same receipt is kept once. */
  readonly sha256: string;
  readonly kind: ReceiptKind;
  readonly says: ReceiptAnswer;
  /** As the user calls the file; null where there was none. */
  readonly fileName: string | null;
  /** The text that was pasted; null for a file. */
  readonly text: string | null;
  readonly addedBy: string;
  /** ISO 8601, universal time. */
  readonly addedAt: string;
}
