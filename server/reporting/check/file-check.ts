import type { CodeLists } from '../../codes/index.js';
import type { CalendarMonth, Finding } from '../../kernel/index.js';
import type { TableRow } from '../../platform/files/index.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { ReportTally } from '../report-tally.js';
import type { FoundSection } from './find-section.js';
import type { FindingCounts } from './limited-findings.js';

/** What a file is checked against. */
export interface FileCheckSettings {
  readonly definitions: ReportDefinitions;
  readonly codeLists: CodeLists;
  /** The month that the file is for; where it is not given, its name or its rows tell, or nothing does. */
  readonly month?: CalendarMonth;
  /** Findings that are given back; all are counted. 1 000 where it is not given. */
  readonly limit?: number;
  /** Is shown each row below the headings of a file that is known, before it is checked. */
  readonly eachRow?: (row: TableRow, found: FoundSection) => void;
}

/** All that there is to say of one file of a report. */
export interface FileCheck {
  /** The file as it was named by the caller. */
  readonly file: string;
  /** Undefined where the file is of no known report, or cannot be read. */
  readonly definitionId: string | undefined;
  readonly sectionId: string | undefined;
  /** Rows below the headings. */
  readonly rows: number;
  /** The first findings in the order of the file, at most `limit`. */
  readonly findings: readonly Finding[];
  /** Of all findings, those beyond the limit included. */
  readonly counts: FindingCounts;
  /** What the rows add up to, as far as they can be read; unanswered persons a file does not tell. */
  readonly tally: ReportTally | undefined;
}
