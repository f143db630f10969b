/**
 * The changes behind rows that differ, in the order in which they were made: those in the history of the rows' households
 * whose transaction the correction has taken in. Parameters: municipality, first day of the month, definition, revision,
 * running numbers.
 */
export const SELECT_CHANGES_BEHIND = `
with household as materialized (
  select given.running_number, given.household_ref
  from avstamp_pseudonym.running_number given
  where given.municipality_code = $1 and given.month = $2::date and given.running_number = any($5::integer[])
), adult as materialized (
  select household.running_number, unnest(array[applicant_ref, co_applicant_ref]) as person_ref
  from household join avstamp.assistance_month assisted on assisted.municipality_code = $1
    and assisted.month = $2::date and assisted.household_ref = household.household_ref
), taken_in as materialized (
  select distinct transaction_id from avstamp.correction_cause
  where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4
), behind as (
  select adult.running_number, done.* from adult
  join avstamp.change done on done.municipality_code = $1 and done.person_ref = adult.person_ref
  union
  select household.running_number, done.* from household
  join avstamp.change done on done.municipality_code = $1 and done.household_ref = household.household_ref
)
select behind.running_number as "runningNumber", behind.changed_at as "changedAt", behind.actor, behind.role,
  coalesce(substring(behind.party from '^provider:(.*)$'),
    case when behind.party = 'social' then registered.unit end) as "unit", behind.kind, behind.reason
from behind
join household using (running_number)
left join avstamp.household registered
  on registered.municipality_code = $1 and registered.household_ref = household.household_ref
where behind.transaction_id in (select transaction_id from taken_in)
  and (behind.month is null or behind.month = $2::date)
order by behind.change_id
`;

/** What was changed at once for many: loads, and the reporter's own comments. Parameters: as far as the revision. */
export const SELECT_COMMON_CAUSES = `
select kind as "touched", min(touched_at) as "changedAt", actor, role
from avstamp.correction_cause
where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4
  and (role = 'loader' or kind = 'comments')
group by kind, actor, role, transaction_id order by min(touched_at)
`;
