import type { CalendarMonth } from '../../kernel/index.js';
import type { ReportFile } from '../compile/stored-report.js';
import type { ReportDifference } from './report-difference.js';

/** `requested` until the job has compiled it. */
export type ShadowStatus = 'requested' | 'compiled';

/** A shadow as it is kept, without its rows. What was found stays until it has been compiled again. */
export interface KeptShadow {
  readonly month: CalendarMonth;
  readonly definitionId: string;
  readonly status: ShadowStatus;
  /** The host's id of the user. */
  readonly requestedBy: string;
  /** ISO 8601. */
  readonly requestedAt: string;
  /** ISO 8601; null where it has not been compiled yet, and so are the following. */
  readonly compiledAt: string | null;
  readonly comparedWith: string | null;
  readonly files: readonly Pick<ReportFile, 'name' | 'rows'>[] | null;
  readonly difference: ReportDifference | null;
  /** Rows of which something differs. */
  readonly differingRows: number | null;
  readonly version: number;
}
