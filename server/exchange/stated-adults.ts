import { personKnown } from './known-tables.js';
import { kept } from './remarks.js';
import type { LoadSession } from './session.js';

/**
 * Makes the table of which adults the kept months of assistance state for which household, and whether all of them are
 * known: a household has mostly the same adults in all its months, so these are few.
 */
export async function makeStatedAdults(session: LoadSession): Promise<void> {
  await session.client.query(`
    create temp table stated_adults on commit drop as
    select h.municipality_code, s.*, h.household_ref is not null as household_known,
      ${personKnown('applicant', 'h.municipality_code')} as applicant_known,
      ${personKnown('co_applicant', 'h.municipality_code')} as co_applicant_known
    from (select distinct household_ref, applicant_ref, co_applicant_ref from pg_temp.assistance as s
      where ${kept(session, 'assistance', 's')}) as s
    left join pg_temp.known_household as h using (household_ref)
    left join pg_temp.known_person as applicant on applicant.person_ref = applicant_ref
    left join pg_temp.known_person as co_applicant on co_applicant.person_ref = co_applicant_ref`);
}

/** Makes the table of the persons of each municipality, as the months of assistance name them. */
export async function connectAdults({ client }: LoadSession): Promise<void> {
  await client.query(`
    create temp table connected_person on commit drop as
    select municipality_code, person_ref, min(household_ref) as first_household, max(household_ref) as last_household
    from (
      select municipality_code, household_ref, applicant_ref as person_ref from pg_temp.stated_adults
      union all
      select municipality_code, household_ref, co_applicant_ref from pg_temp.stated_adults
      where co_applicant_ref <> ''
    ) as adult group by municipality_code, person_ref`);
  await client.query('analyze pg_temp.connected_person');
}
