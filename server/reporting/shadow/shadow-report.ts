import type { CalendarMonth, MunicipalityCode } from '../../kernel/index.js';
import type { WrittenReport } from '../compile/compile-report.js';
import type { ReportDifference, RowDifference } from './report-difference.js';

/** A month under another definition than its own, with what that would change. It is no report. */
export interface ShadowReport extends WrittenReport {
  readonly municipalityCode: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly definitionId: string;
  /** The definition that the difference is from. */
  readonly comparedWith: string;
  readonly difference: ReportDifference;
  /** In running-number order, first the measures, then the closures. */
  readonly differingRows: readonly RowDifference[];
}
