import type { StubErrand } from './invented-errand.js';

/** Errands that are odd, and the findings that they give. */
export interface Oddity {
  readonly what: string;
  readonly errands: () => StubErrand[];
  readonly findings: readonly string[];
  /** Months handed over all the same. */
  readonly months?: number;
}
