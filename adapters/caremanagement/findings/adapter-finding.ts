import type { BilingualText } from '@avstamp/plugin-sdk';

/** Where a finding is, by ids that lead to nobody outside the case system. */
export interface FindingPlace {
  readonly errandId?: string;
  readonly householdReference?: string;
  /** Month of assistance, `YYYY-MM`. */
  readonly month?: string;
  /** The code or count that was found; never a text that somebody wrote. */
  readonly found?: string;
}

/**
 * Something in the case system, or in the settings, that somebody should look at.
 *
 * - `error`: what it is about is held back, so that it gets into no report
 * - `warning`: it is handed over, and may be wrong
 * - `information`: nothing is wrong
 */
export interface AdapterFinding extends FindingPlace {
  /** The rule's id, stable and never reused. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  /** What is the matter and what to do about it. */
  readonly message: BilingualText;
}

/** A rule of the adapter as data. */
export interface AdapterRule {
  readonly severity: AdapterFinding['severity'];
  /** Document and section, or part of the case system's description, that it comes from. */
  readonly source: string;
  readonly message: BilingualText;
}
