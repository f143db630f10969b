/** A proposed closing that somebody has confirmed. */
export interface ConfirmedClosing {
  readonly householdReference: string;
  /** `YYYY-MM-DD`; the proposed day or one that the person knows better. */
  readonly closedOn: string;
  /** Who confirmed it, by the account of the case system. */
  readonly confirmedBy: string;
}

/** Where confirmations are kept; the case system has no place for them. */
export interface ClosingConfirmations {
  /** All confirmations of a municipality. Where it throws, nothing is handed over. */
  confirmedIn(municipalityCode: string): Promise<readonly ConfirmedClosing[]>;
}

/** For who confirms nothing yet: closings are proposed, and none is handed over. */
export const nothingConfirmed: ClosingConfirmations = { confirmedIn: async () => [] };
