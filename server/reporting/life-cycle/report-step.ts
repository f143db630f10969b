import type { MunicipalViewer } from '../../access/index.js';
import type { ReportStatus } from '../compile/report-status.rules.js';
import { latestSubmitted } from './month-state.js';
import type { MonthlyReport, ReportRevision } from './monthly-report.js';

/** What a reporter can do with a month's report. */
export const REPORT_STEPS = ['approve', 'withdrawApproval', 'submit', 'addReceipt'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

/** What decides whether a step may be taken. */
export interface ReportStepFacts {
  readonly step: ReportStep;
  /** Of the revision that it is taken with; undefined where there is none. */
  readonly status: ReportStatus | undefined;
  /** Findings that block. */
  readonly errors: number;
  /** Whether something that the report is made of has changed since it was compiled. */
  readonly changed: boolean;
  /** Whether the municipality wants four eyes on its reports. */
  readonly fourEyes: boolean;
  /** Who takes the step. */
  readonly by: string;
  /** Who compiled what the revision says; null where the job did. */
  readonly compiledBy: string | null;
  readonly approvedBy: string | null;
  /** Names of files that do not lie in the folder as they were compiled; empty where nobody has looked. */
  readonly unusableFiles: readonly string[];
  /** How many files the revision has. */
  readonly files: number;
}

/** The revision that a step is taken with: the latest, and for a receipt the latest that was submitted. */
export function revisionFor(step: ReportStep, { revisions }: MonthlyReport): ReportRevision | undefined {
  return step === 'addReceipt' ? latestSubmitted(revisions) : revisions[0];
}

/** What is known before a step is taken by the viewer; of the files on the disk, nothing yet. */
export function stepFacts(
  step: ReportStep,
  { changed, fourEyes }: Pick<MonthlyReport, 'changed' | 'fourEyes'>,
  revision: ReportRevision | undefined,
  { subject }: Pick<MunicipalViewer, 'subject'>,
): ReportStepFacts {
  const blocking = (revision?.findings ?? []).filter(({ severity }) => severity === 'error');
  return {
    step,
    status: revision?.status,
    errors: blocking.reduce((sum, { count }) => sum + count, 0),
    changed: changed.length > 0,
    fourEyes,
    by: subject,
    compiledBy: revision?.compiledBy ?? null,
    approvedBy: revision?.approvedBy ?? null,
    unusableFiles: [],
    files: revision?.files.length ?? 0,
  };
}
