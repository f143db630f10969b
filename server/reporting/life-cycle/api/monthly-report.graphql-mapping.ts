import type { MunicipalViewer } from '../../../access/index.js';
import { applyRules, blocks } from '../../../kernel/index.js';
import { findingTypeOf } from '../../../platform/graphql/index.js';
import { collectionDays } from '../../definitions/report-calendar.js';
import { downloadPath } from '../download/download-path.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { monthStateOf } from '../month-state.js';
import type { MonthlyReport, ReportRevision } from '../monthly-report.js';
import { REPORT_STEPS, type ReportStep, revisionFor, stepFacts } from '../report-step.js';
import { reportStepRules } from '../report-step.rules.js';
import { monthText, revisionText } from '../status-text.js';
import type { CollectionDaysType, MonthlyReportType, ReportStepType } from './monthly-report.graphql.js';
import { reportCountsTypeOf } from './report-counts.graphql.js';
import type { ReportRevisionType } from './report-revision.graphql.js';

/** Most warnings that are shown of one revision. */
const SHOWN_ACKNOWLEDGEMENTS = 200;

/** What a month's report is shown with. */
export type ShownParts = Pick<LifeCycleParts, 'definitions' | 'mountPath'>;

/** Shows a month's report to the viewer, with what the viewer may do now. */
export function monthlyReportTypeOf(
  report: MonthlyReport,
  viewer: MunicipalViewer,
  parts: ShownParts,
): MonthlyReportType {
  const { month, revisions, changed, fourEyes } = report;
  return {
    month,
    state: monthStateOf(revisions),
    statusText: monthText(report),
    collection: collectionOf(report, parts),
    changedAfterCompile: changed.length > 0 && revisions.length > 0,
    changedParts: changed,
    fourEyes,
    revisions: revisions.map((revision) => revisionTypeOf(report, revision, parts)),
    steps: REPORT_STEPS.map((step) => stepTypeOf(step, report, viewer)),
  };
}

function collectionOf({ month }: MonthlyReport, { definitions }: ShownParts): CollectionDaysType | null {
  const definition = definitions.inForce(month);
  return definition === undefined ? null : collectionDays(definition.calendar, month);
}

function revisionTypeOf(
  { month }: MonthlyReport,
  revision: ReportRevision,
  { mountPath }: ShownParts,
): ReportRevisionType {
  const { files, tally, acknowledgements, compiledBy, approvedBy, ...shown } = revision;
  return {
    ...shown,
    statusText: revisionText(revision),
    files: files.map((file) => ({
      ...file,
      path: downloadPath(mountPath, { month, revision: revision.revision, name: file.name }),
    })),
    counts: reportCountsTypeOf(tally),
    acknowledgedWarnings: acknowledgements.length,
    acknowledgements: acknowledgements.slice(0, SHOWN_ACKNOWLEDGEMENTS),
  };
}

function stepTypeOf(step: ReportStep, report: MonthlyReport, viewer: MunicipalViewer): ReportStepType {
  const findings = applyRules(reportStepRules, stepFacts(step, report, revisionFor(step, report), viewer));
  return { step, allowed: !blocks(findings), findings: findings.map(findingTypeOf) };
}
