import type { PoolClient } from 'pg';
import { CLOSURE_JSON } from './closure.row.js';
import type { HouseholdMonthRow } from './household-month.row.js';

// One statement for the whole screen: the database puts the parts together faster than several readings would.
// Row-level security keeps it to the municipality of the transaction.
const SELECT = `
select h.municipality_code, h.household_ref, h.unit,
  (select json_build_object('children', a.children, 'adults', (
      select json_agg(json_build_object(
        'role', adult.role,
        'person_ref', adult.person_ref,
        -- Nothing known of a person is no reason to show more of that person.
        'protected', coalesce(p.protected, true),
        'measures', (
          select coalesce(json_agg(json_build_object('code', m.code, 'other_text', m.other_text, 'days', m.days,
            'provider', m.provider) order by m.code, m.other_text), '[]')
          from avstamp.measure m
          where m.municipality_code = a.municipality_code and m.month = a.month
            and m.person_ref = adult.person_ref and m.withdrawn_at is null)))
      from (values ('applicant', a.applicant_ref), ('co-applicant', a.co_applicant_ref)) as adult (role, person_ref)
      left join avstamp.person p
        on p.municipality_code = a.municipality_code and p.person_ref = adult.person_ref
      where adult.person_ref is not null))
    from avstamp.assistance_month a
    where a.municipality_code = h.municipality_code and a.month = $2::date
      and a.household_ref = h.household_ref) as assistance,
  (select coalesce(json_agg(${CLOSURE_JSON} order by c.closed_on), '[]')
    from avstamp.closure c
    where c.municipality_code = h.municipality_code and c.household_ref = h.household_ref
      and c.closed_on >= $2::date and c.closed_on < $2::date + interval '1 month'
      and c.voided_at is null) as closures,
  -- All that the household ever had: a former adult who is protected closes the household's other months too.
  (select coalesce(json_agg(distinct adult.person_ref), '[]')
    from avstamp.assistance_month a, lateral (values (a.applicant_ref), (a.co_applicant_ref)) as adult (person_ref)
    where a.municipality_code = h.municipality_code and a.household_ref = h.household_ref
      and adult.person_ref is not null) as adults_ever
from avstamp.household h
where h.household_ref = $1`;

/**
 * Reads a household's month in the caller's transaction.
 * @param monthStart first day of the month, `YYYY-MM-DD`
 * @returns undefined where the transaction's municipality has no such household
 */
export async function selectHouseholdMonth(
  client: PoolClient,
  householdReference: string,
  monthStart: string,
): Promise<HouseholdMonthRow | undefined> {
  const { rows } = await client.query<HouseholdMonthRow>(SELECT, [householdReference, monthStart]);
  return rows[0];
}
