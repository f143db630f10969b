import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, firstDayOf } from '../../kernel/index.js';
import { contentHashOf } from './content-hash.js';
import { isoMoment } from './iso-moment.sql.js';
import type { MonthlyReport, ReportRevision, TouchedKind } from './monthly-report.js';
import type { RuleBook } from './rule-book.js';

/** Which report: the month's own, under the definition that is in force. */
export interface ReportOfMonth {
  readonly month: CalendarMonth;
  readonly definitionId: string;
}

// One statement, and so one picture of the month. Files that were submitted are told of, not read.
const SELECT = `select
  (select coalesce(json_agg(json_build_object('definitionId', r.definition_id, 'revision', r.revision,
      'status', r.status, 'compiledAt', ${isoMoment('r.compiled_at')}, 'files', r.files, 'tally', r.tally,
      'findings', r.findings, 'approvedBy', r.approved_by,
      'compiledBy', avstamp.compiled_by_hand(r.municipality_code, r.month, r.definition_id, r.revision),
      'events', (
        select coalesce(json_agg(json_build_object('event', e.event, 'actor', e.actor, 'role', e.role,
          'reason', e.reason, 'occurredAt', ${isoMoment('e.occurred_at')}) order by e.event_id), '[]')
        from avstamp.report_event e where ${ofRevision('e')}),
      'acknowledgements', case when r.status = 'compiled' then '[]' else coalesce((
        select e.details -> 'acknowledgements' from avstamp.report_event e
        where ${ofRevision('e')} and e.event = 'approved' order by e.event_id desc limit 1), '[]') end,
      'proofHash', (select p.sha256 from avstamp.report_proof p where ${ofRevision('p')}),
      'receipts', (
        select coalesce(json_agg(json_build_object('sha256', k.sha256, 'kind', k.kind, 'says', k.says,
          'fileName', k.file_name, 'text', case when k.kind = 'pasted' then convert_from(k.content, 'UTF8') end,
          'addedBy', k.added_by, 'addedAt', ${isoMoment('k.added_at')}) order by k.place), '[]')
        from avstamp.report_receipt k where ${ofRevision('k')})
    ) order by r.revision desc), '[]')
    from avstamp.report r
    where r.municipality_code = $1 and r.month = $2::date and r.definition_id = $3) as "revisions",
  array(select distinct kind from avstamp.touched_month
    where municipality_code = $1 and month = $2::date order by kind) as "changed",
  coalesce((select four_eyes from avstamp.approval_rule where municipality_code = $1), false) as "fourEyes"`;

/** SQL: the row of the table called so belongs to the revision called `r`. */
function ofRevision(name: string): string {
  return `${name}.municipality_code = r.municipality_code and ${name}.month = r.month
        and ${name}.definition_id = r.definition_id and ${name}.revision = r.revision`;
}

type RevisionRow = Omit<ReportRevision, 'contentHash' | 'findings'> & {
  readonly findings: Readonly<Record<string, number>>;
};

interface MonthRow {
  readonly revisions: readonly RevisionRow[];
  readonly changed: readonly TouchedKind[];
  readonly fourEyes: boolean;
}

/** How the month's report stands, in the caller's transaction; for reporters. */
export async function selectMonthlyReport(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { month, definitionId }: ReportOfMonth,
  rules: RuleBook,
): Promise<MonthlyReport> {
  const { rows } = await client.query<MonthRow>({
    name: 'select-monthly-report',
    text: SELECT,
    values: [municipalityCode, firstDayOf(month), definitionId],
  });
  const { revisions = [], changed = [], fourEyes = false } = rows[0] ?? {};
  return {
    month,
    revisions: revisions.map((row) => ({
      ...row,
      contentHash: contentHashOf(row),
      findings: rules.weigh(row.findings),
    })),
    changed,
    fourEyes,
  };
}

/** Lets nobody compile or move on the month's report until the transaction ends. */
export async function lockRevisions(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { month, definitionId }: ReportOfMonth,
): Promise<void> {
  await client.query({
    name: 'lock-revisions',
    text: `select from avstamp.report where municipality_code = $1 and month = $2::date and definition_id = $3
      for no key update`,
    values: [municipalityCode, firstDayOf(month), definitionId],
  });
}
