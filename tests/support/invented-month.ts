import { query } from './query.js';

/** What of a month is invented. */
export interface InventedMonth {
  readonly households: number;
  /** `YYYY-MM`; the month before is answered for those of `answeredBefore`. */
  readonly month: string;
  readonly monthBefore: string;
  /** How many of the households were there and answered the month before. */
  readonly answeredBefore: number;
}

/**
 * Fills a test database with a month of the unit Centrum in Stockholm: households H0001, H0002 … of two adults each,
 * H0001-1 and H0001-2. The month before, the first adult had code 1 for 15 days, and the second no measure.
 */
export async function insertInventedMonth(
  adminUrl: string,
  { households, month, monthBefore, answeredBefore }: InventedMonth,
): Promise<void> {
  const numbered = `(select 'H' || lpad(n::text, 4, '0') as h, n from generate_series(1, ${households}) n) as numbered`;
  const first = (value: string): string => `'${value}-01'::date`;
  const statements = [
    `insert into avstamp.person (municipality_code, person_ref, protected)
      select '0180', h || '-' || adult, false from ${numbered} cross join generate_series(1, 2) adult`,
    `insert into avstamp.household (municipality_code, household_ref, unit) select '0180', h, 'Centrum' from ${numbered}`,
    `insert into avstamp.assistance_month
      (municipality_code, month, household_ref, applicant_ref, co_applicant_ref, children)
      select '0180', months.month, h, h || '-1', h || '-2', 0 from ${numbered}
      cross join (values (${first(month)}), (${first(monthBefore)})) as months (month)
      where months.month = ${first(month)} or n <= ${answeredBefore}`,
    `insert into avstamp.measure (municipality_code, month, person_ref, code, other_text, days, provider, party)
      select '0180', ${first(monthBefore)}, h || '-1', 1, '', 15, 'own', 'social' from ${numbered} where n <= ${answeredBefore}
      union all
      select '0180', ${first(monthBefore)}, h || '-2', 0, '', null, null, 'social' from ${numbered} where n <= ${answeredBefore}`,
  ];
  for (const statement of statements) await query(adminUrl, statement);
}
