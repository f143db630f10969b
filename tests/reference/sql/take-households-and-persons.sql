insert into reference.refused
select 'households', record from reference.stated_households as row
where not reference.is_reference(household_ref) or not reference.is_visible(unit)
  or not exists (select from reference.municipality where code = row.municipality_code);

insert into reference.refused
select 'households', record from reference.fine_households as row
where exists (select from reference.fine_households as earlier
  where earlier.household_ref = row.household_ref and earlier.record < row.record);

insert into reference.household
select household_ref, municipality_code from reference.fine_households
on conflict (household_ref) do nothing;

insert into reference.refused
select 'persons', record from reference.stated_persons
where not reference.is_reference(person_ref) or sex not in ('', 'F', 'M') or protected not in ('true', 'false')
  or (birth_date <> '' and not reference.is_date(birth_date));

insert into reference.refused
select 'persons', record from reference.fine_persons as row
where exists (select from reference.fine_persons as earlier
  where earlier.person_ref = row.person_ref and earlier.record < row.record);

insert into reference.person select person_ref from reference.fine_persons on conflict do nothing;
