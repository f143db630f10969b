/** What people record of a closing: why assistance ended, at three levels (domain §3.2). */
export interface ClosureReasons {
  /** Codes of the list in force in the month of the closing; null until they are recorded. */
  readonly applicantReason: number | null;
  readonly coApplicantReason: number | null;
  readonly householdReason: number | null;
  /** Ej avhörd: nobody applied any more and nothing was said. A finer reason beside the unknown one (domain §1). */
  readonly notHeardFrom: boolean;
  /** Why the reason was called unknown before the planned contacts were tried; empty where they were. */
  readonly exceptionReason: string;
}

/** A household's closing in the case system, and the reasons recorded for it (domain §3). */
export interface Closure extends ClosureReasons {
  /** `YYYY-MM-DD`. */
  readonly closedOn: string;
  /** True where the household was reopened: the closing stays, and is no longer reported (domain §3.4). */
  readonly voided: boolean;
  /** Grows with every change, from 1. */
  readonly version: number;
}
