/** What was deleted of one kind. */
export interface DeletedRows {
  /** The table, for instance `measure`. */
  readonly kind: string;
  readonly count: number;
}

/** What remains of what was deleted: how much, by whom and when. Kept for good. */
export interface RetentionReceipt {
  readonly planId: string;
  /** That of the plan; higher for newer ones. */
  readonly place: number;
  readonly cutoff: string;
  readonly deleted: readonly DeletedRows[];
  readonly plannedBy: string;
  readonly approvedBy: string;
  readonly carriedOutBy: string;
  readonly carriedOutAt: string;
  /** SHA-256 of the receipt, in hexadecimal digits; the log has it as well. */
  readonly hash: string;
  /** Whether the receipt still is what the hash was made of. */
  readonly isVerified: boolean;
}
