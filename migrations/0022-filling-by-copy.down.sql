set local role avstamp_owner;

create or replace function avstamp.take_key_off_empty_table(table_name text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if table_name not in ('person', 'assistance_month', 'measure') then
    raise exception 'not a table that is filled by a load' using errcode = 'insufficient_privilege';
  end if;
  if pg_relation_size(format('avstamp.%I', table_name)::regclass) > 0 then
    return false;
  end if;
  execute format('lock table avstamp.%I in access exclusive mode', table_name);
  if pg_relation_size(format('avstamp.%I', table_name)::regclass) > 0 then
    return false;
  end if;
  execute format('truncate avstamp.%I', table_name);
  execute format('alter table avstamp.%I drop constraint %I', table_name, table_name || '_pkey');
  return true;
end
$$;

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
    alter table avstamp.measure add primary key (municipality_code, month, person_ref, code, other_text, party);
  end if;
end
$$;

drop policy marking on avstamp.report;
drop table avstamp.table_being_filled;
drop function avstamp.refuse_open_table;
