alter table avstamp.audit_entry drop column subjects;
drop table avstamp.answered_request, avstamp.change, avstamp.protected_person_access,
  avstamp.disclosure_ground, avstamp.participant;
drop function avstamp.refuse_other_history();
drop index avstamp.household_by_unit;
-- What others than social services have stated has no place in the older table.
delete from avstamp.measure where party <> 'social' or withdrawn_at is not null;
alter table avstamp.measure
  drop constraint measure_pkey,
  drop column changed_at,
  drop column withdrawn_at,
  drop column party,
  add primary key (municipality_code, month, person_ref, code, other_text);

create or replace function avstamp.put_key_back(table_name text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if table_name not in ('person', 'assistance_month', 'measure') then
    raise exception 'not a table that is filled by a load' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from pg_constraint
      where conrelid = format('avstamp.%I', table_name)::regclass and contype = 'p') then
    return;
  end if;
  if table_name = 'person' then
    alter table avstamp.person add primary key (municipality_code, person_ref);
  elsif table_name = 'assistance_month' then
    alter table avstamp.assistance_month add primary key (municipality_code, month, household_ref);
  else
    alter table avstamp.measure add primary key (municipality_code, month, person_ref, code, other_text);
  end if;
end
$$;

