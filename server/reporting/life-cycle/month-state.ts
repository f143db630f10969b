import type { MonthlyReport, ReportRevision } from './monthly-report.js';

/** How far a month's report has come (domain §4). */
export const MONTH_STATES = ['open', 'compiled', 'approved', 'submitted', 'corrected'] as const;
export type MonthState = (typeof MONTH_STATES)[number];

/** The latest revision that was submitted; undefined where none was. */
export function latestSubmitted<Revision extends Pick<ReportRevision, 'status'>>(
  revisions: readonly Revision[],
): Revision | undefined {
  return revisions.find(({ status }) => status === 'submitted');
}

/**
 * The state that the revisions tell of: what has been submitted counts, also while a correction is a draft.
 * @param revisions latest first
 */
export function monthStateOf(revisions: readonly Pick<ReportRevision, 'status' | 'revision'>[]): MonthState {
  const submitted = latestSubmitted(revisions);
  if (submitted !== undefined) return submitted.revision > 1 ? 'corrected' : 'submitted';
  return revisions[0]?.status ?? 'open';
}

/** The draft or approved correction of something submitted; undefined where there is none. */
export function correctionUnderWay({
  revisions,
}: Pick<MonthlyReport, 'revisions'>): ReportRevision | undefined {
  const [latest] = revisions;
  return latest !== undefined && latest.status !== 'submitted' && latestSubmitted(revisions) !== undefined
    ? latest
    : undefined;
}
