/** A household's closing in the case system, and the reasons recorded for it (domain §3). */
export interface Closure {
  /** `YYYY-MM-DD`. */
  readonly closedOn: string;
  /** Codes of the list in force in the month of the closing; null until they are recorded. */
  readonly applicantReason: number | null;
  readonly coApplicantReason: number | null;
  readonly householdReason: number | null;
}
