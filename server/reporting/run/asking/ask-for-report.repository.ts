import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../../kernel/index.js';
import type { ReportToCompile } from '../../compile/report-status.rules.js';

/** The month's latest revision, and whether something has changed since; undefined where it has none. */
export async function selectReportToCompile(
  client: PoolClient,
  municipalityCode: MunicipalityCode,
  month: CalendarMonth,
): Promise<ReportToCompile | undefined> {
  const { rows } = await client.query<ReportToCompile>({
    name: 'select-report-to-compile',
    text: `select status, revision, exists (select from avstamp.touched_month
          where municipality_code = $1 and month = $2::date) as touched
      from avstamp.report where municipality_code = $1 and month = $2::date
      order by revision desc, status = 'compiled', definition_id limit 1`,
    values: [municipalityCode, firstDayOf(month)],
  });
  return rows[0];
}

/** Puts the run of a revision in the queue, unless it waits there or is under way. */
export async function queueRun(
  client: PoolClient,
  month: CalendarMonth,
  definitionId: string,
  revision: number,
): Promise<void> {
  await client.query({
    name: 'ask-for-report',
    text: 'select run_id from avstamp.ask_for_report($1::date, $2, $3)',
    values: [firstDayOf(month), definitionId, revision],
  });
}
