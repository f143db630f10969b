import { calendarMonth, municipalityCode } from '../../server/kernel/index.js';
import type { CountedReport } from '../../server/national/index.js';
import type { AdultCount, ReportTally } from '../../server/reporting/index.js';

/** A role that nobody has anything to say about. */
export const NO_ADULTS: AdultCount = { withMeasures: 0, byNumberOfMeasures: {}, noMeasure: 0, unanswered: 0 };

/** The tally of a nil report; tests lay over it what they are about. */
export const NIL_TALLY: ReportTally = {
  measureRows: 0,
  answeredRows: 0,
  closureRows: 0,
  adults: { applicant: NO_ADULTS, coApplicant: NO_ADULTS },
  measures: { applicant: {}, coApplicant: {} },
  closures: { applicant: {}, coApplicant: {}, household: {} },
  comments: { measures: false, closures: false },
};

/** A report of the municipality with a nil tally, and over it what the test is about. */
export function countedReport(code: string, month: string, tally: Partial<ReportTally> = {}): CountedReport {
  return {
    municipalityCode: municipalityCode(code),
    month: calendarMonth(month),
    tally: { ...NIL_TALLY, ...tally },
  };
}
