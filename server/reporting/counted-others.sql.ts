import { COUNTED } from './measure-answer.js';

/**
 * Of persons with several other measures in the month, all of whose days attendance tells: the distinct days, as `,8=12`
 * to be added to the answer (domain §4). A measure whose volume somebody has stated otherwise has days that attendance
 * does not tell. Asked only where attendance of other measures is kept, and by itself, so that no other month is read
 * more slowly for it. Rows: running number, applicant's addition, co-applicant's addition; null where there is none.
 * Parameters: municipality, first day of the month.
 */
export const SELECT_COUNTED_OTHERS = `
with told as materialized (
  select person_ref, other_text, day from avstamp.attendance
  where municipality_code = $1 and day >= $2::date and day < ($2::date + interval '1 month')::date
    and other_text <> '' and status = 'present'
), stated as materialized (
  select measure.person_ref, measure.code, measure.other_text,
    attended.person_ref is not null and overridden.person_ref is null as is_told
  from avstamp.measure
  left join (select distinct person_ref, other_text from told) attended using (person_ref, other_text)
  left join (
    select distinct person_ref, other_text from avstamp.volume_override
    where municipality_code = $1 and month = $2::date and lifted_at is null
  ) overridden using (person_ref, other_text)
  where measure.municipality_code = $1 and measure.month = $2::date and measure.withdrawn_at is null
    and measure.other_text <> ''
), counted as materialized (
  select several.person_ref, ',' || several.code || '${COUNTED}' || count(distinct told.day) as addition
  from (
    select person_ref, min(code) as code from stated
    group by person_ref having count(*) > 1 and bool_and(is_told)
  ) several
  join told using (person_ref)
  where (told.person_ref, told.other_text) in (select person_ref, other_text from stated)
  group by several.person_ref, several.code
)
select given.running_number, applicant.addition, co_applicant.addition
from avstamp.assistance_month household
join avstamp_pseudonym.running_number given
  on given.municipality_code = $1 and given.month = $2::date and given.household_ref = household.household_ref
left join counted applicant on applicant.person_ref = household.applicant_ref
left join counted co_applicant on co_applicant.person_ref = household.co_applicant_ref
where household.municipality_code = $1 and household.month = $2::date
  and (applicant.addition is not null or co_applicant.addition is not null)
`;
