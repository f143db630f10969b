import type { CalendarMonth } from '../../kernel/index.js';
import type { ReportStatus } from '../compile/report-status.rules.js';
import type { ReportFile } from '../compile/stored-report.js';
import type { ReportTally } from '../report-tally.js';

/** What the year file takes of a month: the latest revision that was submitted. */
export interface SubmittedMonth {
  readonly definitionId: string;
  readonly revision: number;
  readonly files: readonly ReportFile[];
  readonly tally: ReportTally;
}

/** A month of the year as it stands. */
export interface YearMonth {
  readonly month: CalendarMonth;
  /** Of the latest revision; undefined where nothing is compiled. */
  readonly status: ReportStatus | undefined;
  /** The latest revision, submitted or not; 0 where there is none. */
  readonly latestRevision: number;
  /** Undefined where nothing was submitted. */
  readonly submitted: SubmittedMonth | undefined;
  /** Whether something that the report is made of has changed since it was compiled last. */
  readonly touched: boolean;
}

/** The twelve months of a year. */
export function monthsOfYear(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** A month of which something was submitted. */
export type SubmittedMonthOfYear = YearMonth & { readonly submitted: SubmittedMonth };

/** Whether something of the month was submitted. */
export function isSubmitted(month: YearMonth): month is SubmittedMonthOfYear {
  return month.submitted !== undefined;
}
