import type { ReportStepFacts } from './report-step.js';

/** A draft that may be approved, or what is said otherwise; for the examples of rules. */
export function step(change: Partial<ReportStepFacts> = {}): ReportStepFacts {
  return {
    step: 'approve',
    status: 'compiled',
    errors: 0,
    changed: false,
    fourEyes: false,
    by: 'user-2',
    compiledBy: 'user-1',
    approvedBy: null,
    unusableFiles: [],
    files: 6,
    ...change,
  };
}
