import type { ClosureFact } from '@avstamp/plugin-sdk';

/** The adults of an errand, by party id. */
export interface ErrandAdults {
  readonly applicantReference: string;
  readonly coApplicantReference?: string;
}

/**
 * What is kept of one errand while a municipality is read: some hundred bytes, and of the person only opaque references.
 */
export interface ErrandRecord extends ErrandAdults {
  readonly errandId: string;
  /** When it was created, ISO 8601. */
  readonly created: string;
  /** Month of assistance, `YYYY-MM`. */
  readonly month: string;
  readonly kind: 'application' | 'supplement';
  readonly outcome: 'granted' | 'refused' | 'withdrawn';
  readonly children: number;
  /** Incomes that the application states, by the meanings of their types. */
  readonly incomes: readonly ClosureFact[];
  /** What the decision says of why assistance ended. */
  readonly facts: readonly ClosureFact[];
}

/** An errand of which nothing is handed over, and what is known of whose it is: no closing is proposed meanwhile. */
export interface HeldErrand {
  readonly errandId: string;
  /** The adults, as far as they are known. */
  readonly adults?: ErrandAdults;
  /** The month, where it is known. */
  readonly month?: string;
}
