import type { PoolClient } from 'pg';
import { protectionSql } from '../access/index.js';
import {
  calendarMonth,
  type HouseholdReference,
  type MunicipalityCode,
  type PersonReference,
} from '../kernel/index.js';
import { ADULTS_EVER } from './adults-ever.sql.js';
import type { HouseholdAtClosing } from './household-at-closing.js';

interface HouseholdAtClosingRow {
  readonly municipality_code: MunicipalityCode;
  readonly household_ref: HouseholdReference;
  readonly unit: string;
  readonly last_month: string | null;
  readonly first_month: string | null;
  readonly applicant_ref: PersonReference | null;
  readonly co_applicant_ref: PersonReference | null;
  readonly protection: HouseholdAtClosing['protection'];
}

const SELECT = `
select h.municipality_code, h.household_ref, h.unit, to_char(last.month, 'YYYY-MM') as last_month,
  (select to_char(min(a.month), 'YYYY-MM') from avstamp.assistance_month a
    where a.municipality_code = h.municipality_code and a.household_ref = h.household_ref) as first_month,
  last.applicant_ref, last.co_applicant_ref,
  ${protectionSql('h.municipality_code', ADULTS_EVER)} as protection
from avstamp.household h
left join lateral (
  select a.month, a.applicant_ref, a.co_applicant_ref from avstamp.assistance_month a
  where a.municipality_code = h.municipality_code and a.household_ref = h.household_ref and a.month <= $2::date
  order by a.month desc limit 1
) last on true
where h.household_ref = $1`;

/**
 * Reads the household as it was on the day, in the caller's transaction.
 * @param closedOn `YYYY-MM-DD`
 * @returns undefined where the viewer's units have no such household
 */
export async function selectHouseholdAtClosing(
  client: PoolClient,
  reference: HouseholdReference,
  closedOn: string,
): Promise<HouseholdAtClosing | undefined> {
  const { rows } = await client.query<HouseholdAtClosingRow>({
    name: 'select-household-at-closing',
    text: SELECT,
    values: [reference, closedOn],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    household: { municipalityCode: row.municipality_code, reference: row.household_ref, unit: row.unit },
    lastMonth: row.last_month === null ? undefined : calendarMonth(row.last_month),
    firstMonth: row.first_month === null ? undefined : calendarMonth(row.first_month),
    applicant: row.applicant_ref ?? undefined,
    coApplicant: row.co_applicant_ref ?? undefined,
    protection: row.protection,
  };
}
