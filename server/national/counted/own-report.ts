import type { CountedReport } from '../national-input.js';

/** A report that was compiled in this installation, with how far it has come. */
export interface OwnReport extends CountedReport {
  readonly revision: number;
  readonly status: 'compiled' | 'approved' | 'submitted';
  readonly compiledAt: Date;
  /** Null where it has not been submitted, or nothing was noted of when. */
  readonly submittedAt: Date | null;
}
