-- What a load of a host folder took and what it refused. A refused row is kept here until someone has settled
-- it: it is never lost because it was wrong.
set local role avstamp_owner;

create table avstamp.load_run (
  load_id uuid not null,
  municipality_code text collate "C" not null,
  loaded_at timestamptz not null,
  added integer not null,
  changed integer not null,
  refused integer not null,
  primary key (load_id, municipality_code)
);
comment on table avstamp.load_run is 'One row for each municipality that a loaded folder spoke of; an empty municipality code holds the rows that named none.';

create table avstamp.refused_row (
  load_id uuid not null,
  municipality_code text collate "C" not null,
  file text not null,
  line integer not null,
  cells jsonb not null,
  findings jsonb not null,
  primary key (load_id, file, line)
);
comment on table avstamp.refused_row is 'A row of a host folder that broke a rule, as it stood, with the findings. An identity number is masked before it is kept.';

do $$
declare
  table_name text;
begin
  foreach table_name in array array['load_run', 'refused_row'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy own_municipality on avstamp.%I to avstamp_service '
      'using (municipality_code = (select avstamp.current_municipality()))', table_name);
    execute format('create policy loading on avstamp.%I to avstamp_loader using (true)', table_name);
    execute format('grant select on avstamp.%I to avstamp_service', table_name);
    execute format('grant select, insert on avstamp.%I to avstamp_loader', table_name);
  end loop;
end
$$;

-- A load takes rows in as they stand into temporary tables, before they are judged.
set local role none;
do $$
begin
  execute format('grant temporary on database %I to avstamp_loader', current_database());
end
$$;
set local role avstamp_owner;

-- Filling an empty table is twice as quick where its key is made afterwards, in one go. The loader owns no table, so
-- it may do just this: take the key off a table that has never held a row, and put it back in the same transaction.
-- Truncating the empty table changes nothing that anybody sees, and gives it a new file: a server that keeps no log for
-- others (wal_level minimal) then writes the rows to that file only, and to disk when the transaction is committed.
create function avstamp.take_key_off_empty_table(table_name text) returns boolean
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

-- Does nothing where the key is there. Each load asks for it first, so that a key that was left off cannot stay so.
create function avstamp.put_key_back(table_name text) returns void
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

revoke all on function avstamp.take_key_off_empty_table, avstamp.put_key_back from public;
grant execute on function avstamp.take_key_off_empty_table, avstamp.put_key_back to avstamp_loader;
