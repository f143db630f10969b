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

-- Months that have changed are marked once for each statement, not for each of its rows: a load changes thousands of
-- rows of a few months at once.
drop trigger measure_touches_month on avstamp.measure;
drop trigger assistance_touches_month on avstamp.assistance_month;
drop trigger comment_touches_month on avstamp.reporter_comment;
drop trigger closure_touches_month on avstamp.closure;
drop trigger attendance_touches_month on avstamp.attendance;
drop function avstamp.touch_changed_month, avstamp.touch_month_of_day;

create function avstamp.touch_changed_months() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  municipality text;
  touched date;
begin
  if tg_op = 'UPDATE' then
    for municipality, touched in select municipality_code, month from written
        union select municipality_code, month from earlier loop
      perform avstamp.touch_month(municipality, touched, tg_argv[0]);
    end loop;
  else
    for municipality, touched in select distinct municipality_code, month from written loop
      perform avstamp.touch_month(municipality, touched, tg_argv[0]);
    end loop;
  end if;
  return null;
end
$$;

-- A closure belongs to the month of its day, attendance likewise.
create function avstamp.touch_months_of_days() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  municipality text;
  touched date;
  months constant text := format($of$select municipality_code, date_trunc('month', %I)::date as month from %%I$of$, tg_argv[1]);
begin
  for municipality, touched in execute format(months, 'written')
      || case when tg_op = 'UPDATE' then ' union ' || format(months, 'earlier') else ' group by 1, 2' end loop
    perform avstamp.touch_month(municipality, touched, tg_argv[0]);
  end loop;
  return null;
end
$$;
revoke all on function avstamp.touch_changed_months, avstamp.touch_months_of_days from public;

-- Deleting what has been kept long enough is no change of what was reported: the role of retention does that.
do $$
declare
  marked record;
begin
  for marked in select * from (values
      ('measure', 'measure', $call$touch_changed_months('measures')$call$),
      ('assistance_month', 'assistance', $call$touch_changed_months('assistance')$call$),
      ('reporter_comment', 'comment', $call$touch_changed_months('comments')$call$),
      ('closure', 'closure', $call$touch_months_of_days('closures', 'closed_on')$call$),
      ('attendance', 'attendance', $call$touch_months_of_days('measures', 'day')$call$)
    ) as marked (table_name, short_name, call) loop
    execute format('create trigger %I after insert on avstamp.%I referencing new table as written
      for each statement when (current_user <> ''avstamp_retention'') execute function avstamp.%s',
      marked.short_name || '_added_touches_months', marked.table_name, marked.call);
    execute format('create trigger %I after update on avstamp.%I referencing new table as written old table as earlier
      for each statement when (current_user <> ''avstamp_retention'') execute function avstamp.%s',
      marked.short_name || '_changed_touches_months', marked.table_name, marked.call);
    execute format('create trigger %I after delete on avstamp.%I referencing old table as written
      for each statement when (current_user <> ''avstamp_retention'') execute function avstamp.%s',
      marked.short_name || '_removed_touches_months', marked.table_name, marked.call);
  end loop;
end
$$;
