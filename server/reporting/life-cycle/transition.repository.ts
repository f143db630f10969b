import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { firstDayOf } from '../../kernel/index.js';
import type { ReportStatus } from '../compile/report-status.rules.js';
import { isoMoment } from './iso-moment.sql.js';
import type { ReportOfMonth } from './monthly-report.repository.js';

/** One revision of a month's report. */
export interface RevisionKey extends ReportOfMonth {
  readonly revision: number;
}

/** Something that happens to a revision. */
export interface Transition {
  readonly event: 'approved' | 'approvalWithdrawn' | 'submitted' | 'receiptAdded';
  /** Empty where none is asked for. */
  readonly reason: string;
  /** Plain JSON. */
  readonly details: object;
}

/** Key values in the order of every table's primary key. */
export function revisionValues(
  { municipalityCode }: MunicipalViewer,
  { month, definitionId, revision }: RevisionKey,
): readonly [string, string, string, number] {
  return [municipalityCode, firstDayOf(month), definitionId, revision];
}

/** Keeps what happens, by the viewer; gives when it happened, ISO 8601, which the database says. */
export async function insertReportEvent(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
  { event, reason, details }: Transition,
): Promise<string> {
  const { rows } = await client.query<{ occurredAt: string }>({
    name: 'insert-report-event',
    text: `insert into avstamp.report_event
        (municipality_code, month, definition_id, revision, event, actor, role, reason, details)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${isoMoment('occurred_at')} as "occurredAt"`,
    values: [
      ...revisionValues(viewer, key),
      event,
      viewer.subject,
      viewer.role,
      reason,
      JSON.stringify(details),
    ],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('an event was kept and is not told of');
  return row.occurredAt;
}

/** Moves the revision on, or an approved one back. @throws Error where it is not there, or the database's guard refuses */
export async function updateStatus(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
  status: ReportStatus,
): Promise<void> {
  const { rowCount } = await client.query({
    name: 'update-report-status',
    text: `update avstamp.report set status = $5
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4`,
    values: [...revisionValues(viewer, key), status],
  });
  if (rowCount !== 1) throw new Error('the revision to move on is not there');
}
