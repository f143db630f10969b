insert into reference.refused
select 'assistance', record
from reference.stated_assistance as row left join reference.household using (household_ref)
where household is null or not reference.is_month(month)
  or applicant_ref not in (select person_ref from reference.person)
  or (co_applicant_ref <> '' and co_applicant_ref not in (select person_ref from reference.person))
  or applicant_ref = co_applicant_ref
  or children !~ '^(0|[1-9][0-9]?)$';

-- Each adult owes one answer for a month (domain §2.1): in a municipality an adult is in one household. It is the one of
-- the folder's first row about the adult, right or wrong in other ways: which row is wrong, somebody has to say. A later
-- row that agrees with the first contradicts nothing, whatever stands between them.
insert into reference.refused
select distinct 'assistance', row.record
from reference.stated_adults as row
join (select distinct on (municipality_code, month, person_ref) * from reference.stated_adults
  order by municipality_code, month, person_ref, record) as first_row using (municipality_code, month, person_ref)
where first_row.household_ref <> row.household_ref;

-- So do rows that were taken over before and that this folder does not state anew.
insert into reference.refused
select distinct 'assistance', row.record
from reference.stated_adults as row
join reference.assistance as taken using (municipality_code, month)
where row.person_ref in (taken.applicant_ref, taken.co_applicant_ref) and taken.household_ref <> row.household_ref
  and not exists (select from reference.fine_assistance as anew
    where anew.household_ref = taken.household_ref and anew.month = taken.month);

insert into reference.refused
select 'assistance', record from reference.fine_assistance as row
where exists (select from reference.fine_assistance as earlier
  where earlier.household_ref = row.household_ref and earlier.month = row.month and earlier.record < row.record);

insert into reference.assistance
select municipality_code, household_ref, month, applicant_ref, co_applicant_ref
from reference.fine_assistance join reference.household using (household_ref)
on conflict (household_ref, month) do update
set applicant_ref = excluded.applicant_ref, co_applicant_ref = excluded.co_applicant_ref;
