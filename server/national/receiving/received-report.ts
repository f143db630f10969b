import type { CalendarMonth, MunicipalityCode } from '../../kernel/index.js';
import type { ReportTally } from '../../reporting/index.js';
import type { ReceivedPart } from './report-part.js';
import type { ReporterContact } from './reporter-contact.js';

/** Which file of whose report of which month: what a later file replaces an earlier one of. */
export interface ReceivedReportKey {
  readonly municipality: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly definitionId: string;
  readonly sectionId: string;
}

/** An accepted file, as it is kept beside its bytes. */
export interface ReceivedReport extends ReceivedReportKey {
  /** 1 for the first; each replaces the one before it. */
  readonly revision: number;
  readonly part: ReceivedPart;
  readonly fileName: string;
  readonly bytes: number;
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  /** Hexadecimal SHA-256 of the cells, whatever the format. */
  readonly contentsSha256: string;
  readonly rows: number;
  readonly tally: ReportTally;
  /** Number of findings by rule; none is an error. */
  readonly findings: Readonly<Record<string, number>>;
  readonly contact: ReporterContact | null;
  /** The day it came in, `YYYY-MM-DD`. */
  readonly cameInOn: string;
  /** When it was taken. */
  readonly receivedAt: Date;
}
