/** A warning that somebody let stand, as the proof and the reporter know it: by running number, never by whom it is about. */
export interface KeptAcknowledgement {
  readonly rule: string;
  /** The household's pseudonym in the month. */
  readonly runningNumber: number;
  readonly reason: string;
  /** The host's id of who let it stand. */
  readonly acknowledgedBy: string;
  /** ISO 8601, universal time. */
  readonly acknowledgedAt: string;
}
