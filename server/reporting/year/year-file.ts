import type { CalendarMonth, Finding, MunicipalityCode } from '../../kernel/index.js';
import type { WrittenReportFile } from '../compile/write-report-files.js';
import type { YearMonth } from './year-month.js';

/** A month as the year file tells of it. Plain JSON. */
export interface MonthOfYear {
  readonly month: CalendarMonth;
  /** Of its latest revision; null where nothing is compiled. */
  readonly status: NonNullable<YearMonth['status']> | null;
  /** The revision that the year file takes; null where none was submitted. */
  readonly revision: number | null;
}

/** A year file that was written, with all in which it departs from the sum of its months. */
export interface WrittenYearFile {
  readonly municipalityCode: MunicipalityCode;
  readonly year: number;
  readonly definitionId: string;
  readonly months: readonly MonthOfYear[];
  readonly files: readonly WrittenReportFile[];
  /** The sums of the months' counts, by path: for instance `measureRows`, `measures.applicant.2.records`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Empty where the year file is the sum of twelve months that stand. */
  readonly findings: readonly Finding[];
}
