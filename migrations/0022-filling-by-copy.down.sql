set local role avstamp_owner;

drop trigger measure_added_touches_months on avstamp.measure;
drop trigger measure_changed_touches_months on avstamp.measure;
drop trigger measure_removed_touches_months on avstamp.measure;
drop trigger assistance_added_touches_months on avstamp.assistance_month;
drop trigger assistance_changed_touches_months on avstamp.assistance_month;
drop trigger assistance_removed_touches_months on avstamp.assistance_month;
drop trigger comment_added_touches_months on avstamp.reporter_comment;
drop trigger comment_changed_touches_months on avstamp.reporter_comment;
drop trigger comment_removed_touches_months on avstamp.reporter_comment;
drop trigger closure_added_touches_months on avstamp.closure;
drop trigger closure_changed_touches_months on avstamp.closure;
drop trigger closure_removed_touches_months on avstamp.closure;
drop trigger attendance_added_touches_months on avstamp.attendance;
drop trigger attendance_changed_touches_months on avstamp.attendance;
drop trigger attendance_removed_touches_months on avstamp.attendance;
drop function avstamp.touch_changed_months, avstamp.touch_months_of_days;

create function avstamp.touch_changed_month() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform avstamp.touch_month(old.municipality_code, old.month, tg_argv[0]);
  end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.month <> old.month) then
    perform avstamp.touch_month(new.municipality_code, new.month, tg_argv[0]);
  end if;
  return null;
end
$$;

-- A closure belongs to the month of its day, attendance likewise.
create function avstamp.touch_month_of_day() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform avstamp.touch_month(old.municipality_code,
      date_trunc('month', (to_jsonb(old) ->> tg_argv[1])::date)::date, tg_argv[0]);
  end if;
  if tg_op <> 'DELETE' then
    perform avstamp.touch_month(new.municipality_code,
      date_trunc('month', (to_jsonb(new) ->> tg_argv[1])::date)::date, tg_argv[0]);
  end if;
  return null;
end
$$;

-- Deleting what has been kept long enough is no change of what was reported: the role of retention does that.
create trigger measure_touches_month after insert or update or delete on avstamp.measure for each row
  when (current_user <> 'avstamp_retention')
  execute function avstamp.touch_changed_month('measures');
create trigger assistance_touches_month after insert or update or delete on avstamp.assistance_month for each row
  when (current_user <> 'avstamp_retention')
  execute function avstamp.touch_changed_month('assistance');
create trigger comment_touches_month after insert or update or delete on avstamp.reporter_comment for each row
  when (current_user <> 'avstamp_retention')
  execute function avstamp.touch_changed_month('comments');
create trigger closure_touches_month after insert or update or delete on avstamp.closure for each row
  when (current_user <> 'avstamp_retention')
  execute function avstamp.touch_month_of_day('closures', 'closed_on');
create trigger attendance_touches_month after insert or update or delete on avstamp.attendance for each row
  when (current_user <> 'avstamp_retention')
  execute function avstamp.touch_month_of_day('measures', 'day');

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
  execute format('alter table avstamp.%I disable trigger user', table_name);
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
  execute format('alter table avstamp.%I enable trigger user', table_name);
  if table_name <> 'person' then
    execute format('insert into avstamp.touched_month (municipality_code, month, kind)
      select distinct municipality_code, month, %L from avstamp.report as reported
      where exists (select from avstamp.%I as filled where filled.municipality_code = reported.municipality_code
        and filled.month = reported.month)',
      case table_name when 'measure' then 'measures' else 'assistance' end, table_name);
  end if;
end
$$;

drop table avstamp.table_being_filled;
drop function avstamp.refuse_open_table;
