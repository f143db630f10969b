insert into reference.refused
select 'closings', record from reference.stated_closings
where household_ref not in (select household_ref from reference.household) or not reference.is_date(closed_on);

insert into reference.refused
select 'closings', record from reference.fine_closings as row
where exists (select from reference.fine_closings as earlier
  where earlier.household_ref = row.household_ref and earlier.closed_on = row.closed_on and earlier.record < row.record);

insert into reference.closing (municipality_code, household_ref, closed_on)
select municipality_code, household_ref, closed_on from reference.fine_closings join reference.household using (household_ref)
on conflict do nothing;

insert into reference.refused
select 'closure_reasons', record from reference.stated_closure_reasons as row
where not reference.is_date(closed_on) or closed_on < '2013-03'
  or applicant_reason !~ '^([1-9]|1[0-2])?$' or co_applicant_reason !~ '^([1-9]|1[0-2])?$'
  or household_reason !~ '^([1-9]|1[0-2])?$'
  -- domain §3.2: the household's is the one of the two persons' that mattered most.
  or (applicant_reason <> '' and co_applicant_reason <> ''
    and household_reason not in ('', applicant_reason, co_applicant_reason))
  -- domain §3.2: without a co-applicant in the last month, the co-applicant's cell is empty.
  or (co_applicant_reason <> '' and '' = (
    select last.co_applicant_ref from reference.assistance as last
    where last.household_ref = row.household_ref and last.month <= left(row.closed_on, 7)
    order by last.month desc limit 1));

insert into reference.refused
select 'closure_reasons', record from reference.fine_closure_reasons as row
where exists (select from reference.fine_closure_reasons as earlier
  where earlier.household_ref = row.household_ref and earlier.closed_on = row.closed_on and earlier.record < row.record);

-- Reasons belong to a closing, and what has been registered stands.
insert into reference.refused
select 'closure_reasons', record
from reference.fine_closure_reasons as row left join reference.closing as taken using (household_ref, closed_on)
where taken is null
  or row.applicant_reason not in ('', coalesce(nullif(taken.applicant_reason, ''), row.applicant_reason))
  or row.co_applicant_reason not in ('', coalesce(nullif(taken.co_applicant_reason, ''), row.co_applicant_reason))
  or row.household_reason not in ('', coalesce(nullif(taken.household_reason, ''), row.household_reason));

update reference.closing as taken
set applicant_reason = coalesce(nullif(taken.applicant_reason, ''), row.applicant_reason),
  co_applicant_reason = coalesce(nullif(taken.co_applicant_reason, ''), row.co_applicant_reason),
  household_reason = coalesce(nullif(taken.household_reason, ''), row.household_reason)
from reference.fine_closure_reasons as row
where (row.household_ref, row.closed_on) = (taken.household_ref, taken.closed_on);
