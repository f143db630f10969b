const CODES = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const cell = (code: number): string =>
  `max(coalesce(days::text, 'X')) filter (where code = ${code}) as code_${code}`;
const cellsOf = (adult: string): string => CODES.map((code) => `${adult}.code_${code}`).join(', ');

/**
 * The rows of all municipalities' measures files, as one would write it by hand: the months' answers to columns,
 * one row for each household, in the order of the files. Parameter: the first day of the month.
 */
export const pivotSql = (firstDay: string): string => `
with answer as (
  select municipality_code, person_ref, ${CODES.map(cell).join(', ')},
    string_agg(other_text, '; ') filter (where other_text <> '') as texts
  from avstamp.measure
  where month = '${firstDay}'
  group by municipality_code, person_ref
)
select to_char(household.month, 'MM'), household.municipality_code, lpad(given.running_number::text, 4, '0'),
  ${cellsOf('applicant')}, ${cellsOf('co_applicant')}, applicant.texts, co_applicant.texts
from avstamp.assistance_month household
join avstamp_pseudonym.running_number given using (municipality_code, month, household_ref)
left join answer applicant
  on (applicant.municipality_code, applicant.person_ref) = (household.municipality_code, household.applicant_ref)
left join answer co_applicant
  on (co_applicant.municipality_code, co_applicant.person_ref) =
    (household.municipality_code, household.co_applicant_ref)
where household.month = '${firstDay}'
order by household.municipality_code, given.running_number`;

/** The rows of all municipalities' closures files, in the same way. */
export const closuresSql = (firstDay: string): string => `
select to_char(given.month, 'MM'), closure.municipality_code, lpad(given.running_number::text, 4, '0'),
  applicant_reason, co_applicant_reason, household_reason
from avstamp.closure
join avstamp_pseudonym.running_number given
  on given.municipality_code = closure.municipality_code and given.household_ref = closure.household_ref
    and given.month = '${firstDay}'
where voided_at is null and closed_on >= '${firstDay}' and closed_on < date '${firstDay}' + interval '1 month'
order by closure.municipality_code, given.running_number`;
