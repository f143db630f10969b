import type { CodeLists } from '../../codes/index.js';
import type { CalendarMonth, MunicipalityCode } from '../../kernel/index.js';
import type { ReportDefinitions } from '../../reporting/index.js';

/** What files are received by. */
export interface ReceivingSetting {
  readonly definitions: ReportDefinitions;
  readonly codeLists: CodeLists;
  /** The day that the files came in, `YYYY-MM-DD`: decides whether they were in time. */
  readonly cameInOn: string;
  /** What the receiver knows of all the files; each is held against it. */
  readonly municipality?: MunicipalityCode;
  readonly month?: CalendarMonth;
  /** The definition that files must follow instead of the one in force in their month. */
  readonly definitionId?: string;
  /** Lets a file count again that has been received before and replaced since. */
  readonly again?: boolean;
}
