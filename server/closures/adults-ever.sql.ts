/**
 * SQL for the references of all adults that the household `h` ever had: a former adult with a protected identity closes
 * the household too, or its other months would tell who that adult was (domain §7).
 */
export const ADULTS_EVER = `array(
    select distinct adult.person_ref from avstamp.assistance_month a,
      lateral (values (a.applicant_ref), (a.co_applicant_ref)) as adult (person_ref)
    where a.municipality_code = h.municipality_code and a.household_ref = h.household_ref)`;
