-- A load copies the rows of an empty table straight into it, which PostgreSQL does only where no row-level security
-- stands in the way. It is off from the moment that the table is locked for everybody else until it is put back with
-- the table's key; a transaction that forgets to put it back cannot be committed.
set local role avstamp_owner;

create table avstamp.table_being_filled (
  table_name text primary key
);
comment on table avstamp.table_being_filled is 'Tables that a load has taken key, triggers and row-level security off. Holds nothing that is committed.';
alter table avstamp.table_being_filled enable row level security;
alter table avstamp.table_being_filled force row level security;
create policy filling on avstamp.table_being_filled to avstamp_owner using (true);

create function avstamp.refuse_open_table() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from avstamp.table_being_filled where table_name = new.table_name) then
    raise exception 'the table % lacks its key and its row-level security', new.table_name
      using errcode = 'insufficient_privilege';
  end if;
  return null;
end
$$;
revoke all on function avstamp.refuse_open_table from public;
create constraint trigger table_is_put_right after insert on avstamp.table_being_filled
  deferrable initially deferred for each row execute function avstamp.refuse_open_table();

-- Filling an empty table asks no trigger: the months that have a report are marked when it is full. The owner, who fills and
-- marks, sees which have one.
create policy marking on avstamp.report for select to avstamp_owner using (true);

create or replace function avstamp.take_key_off_empty_table(table_name text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if table_name not in ('person', 'household', 'assistance_month', 'measure') then
    raise exception 'not a table that is filled by a load' using errcode = 'insufficient_privilege';
  end if;
  if pg_relation_size(format('avstamp.%I', table_name)::regclass) > 0 then
    return false;
  end if;
  execute format('lock table avstamp.%I in access exclusive mode', table_name);
  if pg_relation_size(format('avstamp.%I', table_name)::regclass) > 0 then
    return false;
  end if;
  insert into avstamp.table_being_filled values (table_name);
  if table_name = 'household' then
    -- Both are as empty as the table that they refer to.
    alter table avstamp.closure drop constraint closure_municipality_code_household_ref_fkey;
    alter table avstamp.follow_up drop constraint follow_up_municipality_code_household_ref_fkey;
    drop index avstamp.household_by_unit;
  end if;
  execute format('truncate avstamp.%I', table_name);
  execute format('alter table avstamp.%I drop constraint %I', table_name, table_name || '_pkey');
  execute format('alter table avstamp.%I disable trigger user', table_name);
  execute format('alter table avstamp.%I disable row level security', table_name);
  return true;
end
$$;

create or replace function avstamp.put_key_back(table_name text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if table_name not in ('person', 'household', 'assistance_month', 'measure') then
    raise exception 'not a table that is filled by a load' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from pg_constraint
      where conrelid = format('avstamp.%I', table_name)::regclass and contype = 'p') then
    return;
  end if;
  if table_name = 'person' then
    alter table avstamp.person add primary key (municipality_code, person_ref);
  elsif table_name = 'household' then
    alter table avstamp.household add primary key (municipality_code, household_ref);
    create index household_by_unit on avstamp.household (municipality_code, unit, household_ref);
    alter table avstamp.closure add foreign key (municipality_code, household_ref) references avstamp.household;
    alter table avstamp.follow_up add foreign key (municipality_code, household_ref) references avstamp.household;
  elsif table_name = 'assistance_month' then
    alter table avstamp.assistance_month add primary key (municipality_code, month, household_ref);
  else
    alter table avstamp.measure add primary key (municipality_code, month, person_ref, code, other_text, party);
  end if;
  execute format('alter table avstamp.%I enable row level security', table_name);
  execute format('alter table avstamp.%I enable trigger user', table_name);
  delete from avstamp.table_being_filled as filled where filled.table_name = put_key_back.table_name;
  if table_name in ('assistance_month', 'measure') then
    execute format('insert into avstamp.touched_month (municipality_code, month, kind)
      select distinct municipality_code, month, %L from avstamp.report as reported
      where exists (select from avstamp.%I as filled where filled.municipality_code = reported.municipality_code
        and filled.month = reported.month)',
      case table_name when 'measure' then 'measures' else 'assistance' end, table_name);
  end if;
end
$$;
