import type { CalendarMonth, Severity } from '../../kernel/index.js';
import type { ReportStatus } from '../compile/report-status.rules.js';
import type { ReportFile } from '../compile/stored-report.js';
import type { ReportTally } from '../report-tally.js';
import type { KeptAcknowledgement } from './kept-acknowledgement.js';
import type { ReportReceipt } from './receipt/report-receipt.js';

/** Something that happened to a revision. Moments are ISO 8601 in universal time, here and below. */
export interface ReportEvent {
  /** For instance `compiled`, `approved`, `approvalWithdrawn`, `submitted`, `receiptAdded`. */
  readonly event: string;
  readonly actor: string;
  readonly role: string;
  /** Empty where no reason was asked for. */
  readonly reason: string;
  readonly occurredAt: string;
}

/** How many findings of one rule a revision was compiled with. */
export interface FindingCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** One revision of a month's report. Plain JSON. */
export interface ReportRevision {
  readonly definitionId: string;
  /** 1 for the first; a correction is a whole new revision. */
  readonly revision: number;
  readonly status: ReportStatus;
  readonly compiledAt: string;
  /** Stands for all that an approver sees of it; see `contentHashOf`. */
  readonly contentHash: string;
  readonly files: readonly ReportFile[];
  readonly tally: ReportTally;
  readonly findings: readonly FindingCount[];
  /** Who compiled what it says; null where the job did. */
  readonly compiledBy: string | null;
  readonly approvedBy: string | null;
  /** In the order in which they happened. */
  readonly events: readonly ReportEvent[];
  /** SHA-256 of its proof; null where it has none. */
  readonly proofHash: string | null;
  /** In the order in which they were added. */
  readonly receipts: readonly ReportReceipt[];
  /** Warnings that were let stand when it was approved; empty before. */
  readonly acknowledgements: readonly KeptAcknowledgement[];
}

/** What a month's report is made of may have changed in. */
export type TouchedKind = 'assistance' | 'measures' | 'closures' | 'comments';

/** A month's report with all its revisions. Plain JSON. */
export interface MonthlyReport {
  readonly month: CalendarMonth;
  /** Latest first; empty where nothing has been compiled. */
  readonly revisions: readonly ReportRevision[];
  /** What has changed since the latest compile, each kind once; empty where nothing has. */
  readonly changed: readonly TouchedKind[];
  /** Whether the municipality wants four eyes on its reports. */
  readonly fourEyes: boolean;
}
