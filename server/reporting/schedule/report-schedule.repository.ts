import type { Pool } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import type { RunOccasion } from '../run/report-run.js';

/** Reports of one month that are to be put in the queue for one day. */
export interface ReportsOfDay {
  readonly municipalityCodes: readonly MunicipalityCode[];
  readonly month: CalendarMonth;
  readonly definitionId: string;
  readonly occasion: RunOccasion;
  /** The Swedish day, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * Puts reports in the queue, each once for its day. When the time of night comes is PostgreSQL's to say, not this
 * machine's.
 * @param loader connections as `avstamp_loader`
 * @param timeOfNight Swedish time, `HH:MM`
 * @returns how many were not planned before
 */
export async function planReports(loader: Pool, reports: ReportsOfDay, timeOfNight: string): Promise<number> {
  const { municipalityCodes, month, definitionId, occasion, day } = reports;
  const { rows } = await loader.query<{ planned: number }>(
    'select avstamp.plan_reports($1, $2, $3, $4, $5, $6) as planned',
    [municipalityCodes, firstDayOf(month), definitionId, occasion, day, timeOfNight],
  );
  return rows[0]?.planned ?? 0;
}

/** A run that waits for somebody. */
export interface WaitingRun {
  readonly municipalityCode: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly definitionId: string;
}

/** Runs that were asked for and not begun, and those whose process died. @param loader as `avstamp_loader` */
export async function waitingRuns(loader: Pool): Promise<readonly WaitingRun[]> {
  const { rows } = await loader.query<WaitingRun>(
    `select distinct municipality_code as "municipalityCode", to_char(month, 'YYYY-MM') as month,
       definition_id as "definitionId"
     from avstamp.report_run order by month, "municipalityCode"`,
  );
  return rows;
}
