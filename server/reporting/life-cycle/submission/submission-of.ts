import type { MunicipalViewer } from '../../../access/index.js';
import type { CalendarMonth } from '../../../kernel/index.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { latestSubmitted } from '../month-state.js';
import type { MonthlyReport, ReportEvent, ReportRevision } from '../monthly-report.js';
import { type Deed, PROOF_KIND, type ProvenSubmission } from '../proof/report-proof.js';

/** What is submitted, by whom and when. */
export interface SubmissionFacts {
  readonly viewer: MunicipalViewer;
  readonly month: CalendarMonth;
  /** The definition that it was made by. */
  readonly model: ProvenSubmission['definition'];
  readonly revision: ReportRevision;
  /** As it was before the submission. */
  readonly report: MonthlyReport;
  /** ISO 8601, universal time. */
  readonly submittedAt: string;
}

/** What the proof of the submission says. */
export function submissionOf(
  { viewer, month, model, revision, report, submittedAt }: SubmissionFacts,
  { rules, moduleVersion }: Pick<LifeCycleParts, 'rules' | 'moduleVersion'>,
): ProvenSubmission {
  const { files, tally, findings, acknowledgements, events } = revision;
  const compiled = last(events, 'compiled');
  return {
    kind: PROOF_KIND,
    municipality: viewer.municipalityCode,
    month,
    revision: revision.revision,
    definition: model,
    rules: { number: rules.size, sha256: rules.version },
    module: { name: 'avstamp', version: moduleVersion },
    files,
    counts: tally,
    findings,
    acknowledgements,
    compiled: { ...deedOf(compiled), role: compiled?.role ?? '', at: revision.compiledAt },
    approved: deedOf(last(events, 'approved')),
    submitted: { by: viewer.subject, at: submittedAt },
    fourEyes: report.fourEyes,
    previous: previousOf(report),
  };
}

function last(events: readonly ReportEvent[], name: string): ReportEvent | undefined {
  return events.findLast(({ event }) => event === name);
}

function deedOf(event: ReportEvent | undefined): Deed {
  return { by: event?.actor ?? '', at: event?.occurredAt ?? '' };
}

function previousOf({ revisions }: MonthlyReport): ProvenSubmission['previous'] {
  const before = latestSubmitted(revisions);
  if (before === undefined || before.proofHash === null) return null;
  const { revision, proofHash, receipts } = before;
  return { revision, sha256: proofHash, receipts: receipts.map(({ sha256 }) => sha256) };
}
