import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../../kernel/index.js';
import type { ReportToCompile } from '../../compile/report-status.rules.js';
import { DECIDING_REVISION, REVISION_TO_COMPILE } from '../../compile/revision-to-compile.sql.js';

/** A month that somebody wants to have compiled. */
interface MonthToCompile {
  /** Its latest revision, and whether something has changed since; null where it has none. */
  readonly kept: ReportToCompile | null;
  /** The revision that a compile writes. */
  readonly toCompile: number;
}

/** What a month has, and what is to be compiled of it. */
export async function selectReportToCompile(
  client: PoolClient,
  municipalityCode: MunicipalityCode,
  month: CalendarMonth,
): Promise<MonthToCompile> {
  const { rows } = await client.query<MonthToCompile>({
    name: 'select-report-to-compile',
    text: `select ${REVISION_TO_COMPILE} as "toCompile",
        case when status is not null then jsonb_build_object('status', status, 'revision', revision,
          'touched', exists (select from avstamp.touched_month where municipality_code = $1 and month = $2::date))
        end as kept
      from (select) as always left join (select status, revision from avstamp.report
        where municipality_code = $1 and month = $2::date ${DECIDING_REVISION}) as deciding on true`,
    values: [municipalityCode, firstDayOf(month)],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('a month is always to be compiled or not');
  return row;
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
