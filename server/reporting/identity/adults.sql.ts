/**
 * The adults of every household that has a running number in the month, as `AdultsOfHousehold`: those of the month
 * itself, and of a household without assistance in it those of its last assistance month before (domain §3.1).
 * Parameters: municipality, first day of the month.
 */
export const SELECT_ADULTS = `
with numbered as materialized (
  select household_ref, running_number from avstamp_pseudonym.running_number
  where municipality_code = $1 and month = $2::date
), assisted as materialized (
  select running_number, household_ref, applicant_ref, co_applicant_ref
  from numbered join avstamp.assistance_month using (household_ref)
  where municipality_code = $1 and month = $2::date
), earlier as (
  select distinct on (running_number) running_number, applicant_ref, co_applicant_ref
  from numbered join avstamp.assistance_month known using (household_ref)
  where municipality_code = $1 and month < $2::date
    and household_ref not in (select household_ref from assisted)
  order by running_number, known.month desc
)
select running_number, applicant_ref, co_applicant_ref from assisted
union all
select running_number, applicant_ref, co_applicant_ref from earlier
`;
