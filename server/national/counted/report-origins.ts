import type { CalendarMonth, MunicipalityCode } from '../../kernel/index.js';
import type { ReceivedPart } from '../receiving/report-part.js';

/** A part of a report that there is twice: compiled here, and received from another system. One of them counts. */
export interface ReportConflict {
  readonly municipalityCode: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly part: ReceivedPart;
  readonly counted: 'own' | 'received';
}

/** Where the reports of a compilation come from. */
export interface ReportOrigins {
  /** Reports (one municipality's of one month) of which some part was compiled here. */
  readonly own: number;
  /** Reports of which some part was received as a file. */
  readonly received: number;
  readonly conflicts: readonly ReportConflict[];
}
