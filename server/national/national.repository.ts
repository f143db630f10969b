import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, monthOfDate, municipalityCode } from '../kernel/index.js';
import type { OwnReport } from './counted/own-report.js';

interface ReportRow extends Pick<OwnReport, 'tally' | 'revision' | 'status' | 'compiledAt' | 'submittedAt'> {
  readonly municipality_code: string;
  readonly month: string;
}

/**
 * A revision that is not the latest has been replaced: it must never be added up beside the one that replaced it. The draft of a
 * correction has not replaced anything before it is submitted.
 */
const LATEST_TALLIES = `
  select distinct on (municipality_code, month) municipality_code, month, tally, revision, status,
    compiled_at as "compiledAt",
    (select max(occurred_at) from avstamp.report_event as event
     where (event.municipality_code, event.month, event.definition_id, event.revision)
       = (report.municipality_code, report.month, report.definition_id, report.revision)
     and event.event = 'submitted') as "submittedAt"
  from avstamp.report
  where definition_id = $1 and month = any ($2::date[])
  order by municipality_code, month, (status = 'submitted') desc, revision desc`;

/**
 * The counts of each municipality's latest report of each month, by municipality and month.
 * @param client logged in as `avstamp_national` to see all municipalities; other roles see their transaction's own
 * @param definitionId reports of other definitions are left out
 */
export async function latestReports(
  client: PoolClient,
  definitionId: string,
  months: readonly CalendarMonth[],
): Promise<readonly OwnReport[]> {
  const { rows } = await client.query<ReportRow>(LATEST_TALLIES, [definitionId, months.map(firstDayOf)]);
  return rows.map(({ municipality_code, month, ...report }) => ({
    ...report,
    municipalityCode: municipalityCode(municipality_code),
    month: monthOfDate(month),
  }));
}
