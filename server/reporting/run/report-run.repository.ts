import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import type { FindingGroup } from '../compile/finding-groups.js';
import type { ReportReader } from '../compile/stored-report.js';
import type { ReportRun, RunOccasion } from './report-run.js';
import { BEGIN_RUN, END_RUN, FAIL_RUN, SELECT_RUN } from './report-run.sql.js';

/** Whose report of which month under which definition. */
export interface RunKey {
  readonly municipalityCode: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly definitionId: string;
}

/** A run that has been begun, with whoever it is begun for. */
export interface BegunRun extends ReportReader {
  readonly runId: string;
  readonly revision: number;
}

/** What came of beginning: a run, or why there is none, with the latest there was. */
export type Beginning =
  | { readonly outcome: 'begun'; readonly run: BegunRun }
  | { readonly outcome: 'refused' | 'nothing changed'; readonly runId: string | undefined };

/** The parameters of the lock of a report; see migration 26. */
export function lockOf(key: RunKey): { readonly text: string; readonly values: readonly unknown[] } {
  return { text: 'avstamp.report_lock($1, $2::date, $3)', values: keyValues(key) };
}

/** Begins the run of the revision that is to be compiled now, in the caller's transaction. */
export async function beginRun(
  client: PoolClient,
  key: RunKey,
  starter: ReportReader & { readonly occasion: RunOccasion; readonly onlyWhenChanged: boolean },
): Promise<Beginning> {
  const { occasion, actor, role, onlyWhenChanged } = starter;
  const { rows } = await client.query<BeginningRow>({
    name: 'begin-run',
    text: BEGIN_RUN,
    values: [...keyValues(key), occasion, actor, role, onlyWhenChanged],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('a run has no beginning');
  if (row.revision !== null) return { outcome: 'begun', run: row };
  return { outcome: row.refused ? 'refused' : 'nothing changed', runId: row.runId ?? undefined };
}

type BeginningRow = { readonly refused: boolean } & (
  | BegunRun
  | { readonly revision: null; readonly runId: string | null }
);

/** Ends a run in the transaction of its compile: both stand or fall together. */
export async function endRun(
  client: PoolClient,
  runId: string,
  findings: readonly FindingGroup[],
): Promise<void> {
  await client.query({ name: 'end-run', text: END_RUN, values: [runId, JSON.stringify(findings)] });
}

/** Notes that a run failed. @param reference under which the log has it; null where there is no log */
export async function failRun(client: PoolClient, runId: string, reference: string | null): Promise<void> {
  await client.query(FAIL_RUN, [runId, reference]);
}

/** The run of the latest revision under the definition; undefined where none was ever begun or asked for. */
export async function selectLatestRun(client: PoolClient, key: RunKey): Promise<ReportRun | undefined> {
  const { rows } = await client.query<ReportRun>({
    name: 'select-latest-run',
    text: `${SELECT_RUN} where municipality_code = $1 and month = $2::date and definition_id = $3
      order by revision desc limit 1`,
    values: keyValues(key),
  });
  return rows[0];
}

/** The run with that id in the municipality; undefined where there is none. */
export async function selectRun(
  client: PoolClient,
  municipalityCode: MunicipalityCode,
  runId: string,
): Promise<ReportRun | undefined> {
  const { rows } = await client.query<ReportRun>({
    name: 'select-run',
    text: `${SELECT_RUN} where municipality_code = $1 and run_id = $2::uuid`,
    values: [municipalityCode, runId],
  });
  return rows[0];
}

function keyValues({ municipalityCode, month, definitionId }: RunKey): readonly [string, string, string] {
  return [municipalityCode, firstDayOf(month), definitionId];
}
