set local role avstamp_owner;

alter table avstamp.measure
  drop constraint measure_municipality_code_check,
  add constraint measure_municipality_code_check check (octet_length(municipality_code) = 4
    and ltrim(municipality_code, '0123456789') = ''),
  drop constraint measure_person_ref_check,
  add constraint measure_person_ref_check check (length(person_ref) between 1 and 64),
  drop constraint measure_provider_check,
  add constraint measure_provider_check check (provider in ('own', 'procured', 'commissioned')),
  drop constraint measure_party_check,
  add constraint measure_party_check check (party in ('social', 'labour') or party like 'provider:_%');

alter table avstamp.person
  drop constraint person_municipality_code_check,
  add constraint person_municipality_code_check check (municipality_code ~ '^\d{4}$'),
  drop constraint person_person_ref_check,
  add constraint person_person_ref_check check (length(person_ref) between 1 and 64);

alter table avstamp.household
  drop constraint household_municipality_code_check,
  add constraint household_municipality_code_check check (municipality_code ~ '^\d{4}$'),
  drop constraint household_household_ref_check,
  add constraint household_household_ref_check check (length(household_ref) between 1 and 64);
