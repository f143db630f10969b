import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, firstDayOf, monthOfDate } from '../../kernel/index.js';
import type { ReportStatus } from '../compile/report-status.rules.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { isoMoment } from './iso-moment.sql.js';
import type { MonthState } from './month-state.js';
import { monthStateOf } from './month-state.js';

/** A month in the list. */
export interface ListedMonth {
  readonly month: CalendarMonth;
  readonly state: MonthState;
  /** Of the latest revision; 0 where nothing has been compiled. */
  readonly revision: number;
  readonly isChanged: boolean;
  /** When the latest submission was, ISO 8601; null where none was, or where it has no proof. */
  readonly submittedAt: string | null;
}

/** Which part of the list. */
export interface ListPart {
  /** The month that is due: the list begins there, or at the latest one that has a report. */
  readonly due: CalendarMonth;
  /** The month after which the part begins; undefined for the beginning. */
  readonly after: CalendarMonth | undefined;
  /** How many months at most. */
  readonly limit: number;
}

// Every month from the first that has a report: one without is one that was not reported. Under another definition than
// the one in force a report is a shadow, and does not count.
const SELECT = `with own as materialized (
    select r.month, r.revision, r.status from avstamp.report r
    join unnest($2::text[], $3::date[], $4::date[]) as d (id, valid_from, valid_to)
      on d.id = r.definition_id and r.month >= d.valid_from and (d.valid_to is null or r.month < d.valid_to)
    where r.municipality_code = $1
  ), listed as (
    select month::date from generate_series(
      (select least(min(month), $5::date) from own), (select greatest(max(month), $5::date) from own),
      interval '1 month') as month
  )
  select listed.month, coalesce((
      select json_agg(json_build_object('revision', own.revision, 'status', own.status) order by own.revision desc)
      from own where own.month = listed.month), '[]') as revisions,
    exists (select from avstamp.touched_month t
      where t.municipality_code = $1 and t.month = listed.month) as "isTouched",
    (select ${isoMoment('max(p.proved_at)')} from avstamp.report_proof p
      where p.municipality_code = $1 and p.month = listed.month) as "submittedAt"
  from listed where $6::date is null or listed.month < $6::date
  order by listed.month desc limit $7`;

interface MonthRow {
  readonly month: string;
  readonly revisions: readonly { readonly revision: number; readonly status: ReportStatus }[];
  readonly isTouched: boolean;
  readonly submittedAt: string | null;
}

/** The municipality's months, latest first, in the caller's transaction. */
export async function selectMonths(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { all }: Pick<ReportDefinitions, 'all'>,
  { due, after, limit }: ListPart,
): Promise<readonly ListedMonth[]> {
  const { rows } = await client.query<MonthRow>({
    name: 'select-months',
    text: SELECT,
    values: [
      municipalityCode,
      all.map(({ id }) => id),
      all.map(({ validFrom }) => firstDayOf(validFrom)),
      all.map((_, place) => firstDayOrNull(all[place + 1]?.validFrom)),
      firstDayOf(due),
      firstDayOrNull(after),
      limit,
    ],
  });
  return rows.map(({ month, revisions, isTouched, submittedAt }) => ({
    month: monthOfDate(month),
    state: monthStateOf(revisions),
    revision: revisions[0]?.revision ?? 0,
    isChanged: isTouched && revisions.length > 0,
    submittedAt,
  }));
}

function firstDayOrNull(month: CalendarMonth | undefined): string | null {
  return month === undefined ? null : firstDayOf(month);
}
