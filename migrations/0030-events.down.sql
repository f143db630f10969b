set local role avstamp_owner;
drop function avstamp.forget_events, avstamp.order_events;
drop trigger report_event_is_told on avstamp.report_event;
drop trigger closure_changed_is_told on avstamp.closure;
drop trigger closure_added_is_told on avstamp.closure;
drop trigger measure_changed_is_told on avstamp.measure;
drop trigger measure_added_is_told on avstamp.measure;
drop function avstamp.tell_of_reports, avstamp.tell_of_closures, avstamp.tell_of_measures;

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

create or replace function avstamp.touch_month(municipality text, touched date, what text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  marks constant text := coalesce(current_setting('avstamp.touched', true), '');
  mark constant text := format('%s %s %s %s;', pg_current_xact_id(), municipality, touched, what);
begin
  if position(mark in marks) > 0 then
    return;
  end if;
  perform set_config('avstamp.touched', right(marks, 4000) || mark, true);
  insert into avstamp.touched_month (municipality_code, month, kind)
  values (municipality, date_trunc('month', touched)::date, what);
end
$$;

create or replace function avstamp.retained_tables() returns table (place integer, name text, owner text, reference text, last_entry text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select retained.* from (values
    (1, 'acknowledgement', 'person', 'person_ref', 'acknowledged_at'),
    (2, 'attendance', 'person', 'person_ref', 'greatest(day, changed_at::date)'),
    (3, 'volume_override', 'person', 'person_ref', 'month + interval ''1 month - 1 day'''),
    (4, 'import_row', 'person', 'person_ref', null),
    (5, 'measure', 'person', 'person_ref', 'greatest(month + interval ''1 month - 1 day'', changed_at)'),
    (6, 'disclosure_ground', 'person', 'person_ref', 'greatest(valid_from, valid_to, withdrawn_at::date)'),
    -- Whom a unit still works with is not forgotten.
    (7, 'participant', 'person', 'person_ref', 'coalesce(ended_on, ''infinity'')'),
    (8, 'protected_person_access', 'person', 'person_ref', null),
    (9, 'change', 'person', 'person_ref', 'changed_at'),
    (10, 'change', 'household', 'household_ref', 'changed_at'),
    (11, 'legal_hold', 'person', 'person_ref', null),
    (12, 'legal_hold', 'household', 'household_ref', null),
    (13, 'follow_up', 'household', 'household_ref', 'tried_on'),
    (14, 'closure', 'household', 'household_ref', 'greatest(closed_on, voided_at::date)'),
    (15, 'assistance_month', 'household', 'household_ref', 'month + interval ''1 month - 1 day'''),
    (16, 'household', 'household', 'household_ref', null),
    (17, 'person', 'person', 'person_ref', null)
  ) as retained (place, name, owner, reference, last_entry)
  where to_regclass('avstamp.' || retained.name) is not null
$$;

drop table avstamp.event_dead_letter, avstamp.event_stream, avstamp.event, avstamp.outbox;
drop function avstamp.refuse_other_event;
