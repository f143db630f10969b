insert into reference.refused
select 'measures', record from reference.stated_measures as row
where not exists (select from reference.municipality as known where known.code = row.municipality_code)
  or person_ref not in (select person_ref from reference.person)
  or not reference.is_month(month) or month < '2013-03'
  or code !~ '^[0-8]$'
  or provider not in ('', 'own', 'procured', 'commissioned')
  -- domain §2.3: whole days of the month, or the mark; code 0 has neither.
  or case
    when code = '0' then days <> ''
    when days = 'X' then false
    else days !~ '^[1-9][0-9]?$'
      or case when reference.is_month(month) and days ~ '^[1-9][0-9]?$' then days::integer > reference.days_in(month) end end
  -- domain §2.2: code 8 says what it is, in at most 200 characters on one line and without naming anybody.
  or (code <> '8' and text <> '') or (code = '8' and btrim(text) = '')
  or length(text) > 200 or not reference.is_visible(text) or text ~ '[0-9]{6}[-+ ]?[0-9]{4}';

-- Code 0 excludes 1-8 (domain §2.2): where both are stated, there was a measure.
insert into reference.refused
select 'measures', record from reference.fine_measures as row
where code = '0' and exists (select from reference.fine_measures as other
  where (other.municipality_code, other.person_ref, other.month) = (row.municipality_code, row.person_ref, row.month)
    and other.code <> '0');

-- What has been registered stands, until somebody changes the registration.
insert into reference.refused
select distinct 'measures', record
from reference.fine_measures as row join reference.measure as taken using (municipality_code, person_ref, month)
where (taken.code = '0') <> (row.code = '0')
  or (taken.code, taken.text) = (row.code, row.text) and (taken.days, taken.provider) <> (row.days, row.provider);

insert into reference.refused
select 'measures', record from reference.fine_measures as row
where exists (select from reference.fine_measures as earlier
  where (earlier.municipality_code, earlier.person_ref, earlier.month, earlier.code, earlier.text)
      = (row.municipality_code, row.person_ref, row.month, row.code, row.text) and earlier.record < row.record);

insert into reference.measure
select municipality_code, person_ref, month, code, text, days, provider from reference.fine_measures
on conflict do nothing;
