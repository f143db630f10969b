import type { Pool } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../../kernel/index.js';

/**
 * The municipalities that have submitted a report, in code order; in the months where some are given.
 * @param national connections as `avstamp_national`, which sees reports of all municipalities and no person
 */
export async function submittedMunicipalities(
  national: Pool,
  months: readonly CalendarMonth[] | undefined,
): Promise<readonly MunicipalityCode[]> {
  const { rows } = await national.query<{ code: MunicipalityCode }>(
    `select distinct municipality_code as code from avstamp.report
      where status = 'submitted' and ($1::date[] is null or month = any ($1)) order by 1`,
    [months?.map(firstDayOf) ?? null],
  );
  return rows.map(({ code }) => code);
}
