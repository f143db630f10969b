import type { ReportTally } from '../report-tally.js';

/** One file of a report, as it is kept with the report and told to the caller. */
export interface ReportFile {
  /** For instance `insatser-0180-2013-03.csv`. */
  readonly name: string;
  /** Hexadecimal SHA-256 of the content. */
  readonly sha256: string;
  readonly bytes: number;
  /** Rows below the headings. */
  readonly rows: number;
}

/** What is kept of a compiled report, beside its files on the disk. */
export interface StoredReport {
  readonly definitionId: string;
  /** 1 for the first; a correction is a whole new revision. */
  readonly revision: number;
  readonly compiledAt: Date;
  readonly files: readonly ReportFile[];
  readonly tally: ReportTally;
  /** Number of findings by rule. */
  readonly findings: Readonly<Record<string, number>>;
}

/** Who had a report compiled, for the audit log. */
export interface ReportReader {
  readonly actor: string;
  readonly role: string;
}
