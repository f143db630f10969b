-- A report's revisions and what has happened to them, and which months have changed since they were compiled
-- (domain §4). What a draft becomes is said by its status; a revision that has left the draft never changes.
set local role avstamp_owner;

create function avstamp.guard_report() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.status <> 'compiled' then
      raise exception 'a report that has left the draft is never removed' using errcode = 'insufficient_privilege';
    end if;
    return old;
  end if;
  if (old.status, new.status) not in (('compiled', 'compiled'), ('compiled', 'approved'), ('approved', 'compiled'),
      ('approved', 'approved'), ('approved', 'submitted'), ('submitted', 'submitted')) then
    raise exception 'a report that is % does not become %', old.status, new.status
      using errcode = 'insufficient_privilege';
  end if;
  if old.status <> 'compiled' and (old.municipality_code, old.month, old.definition_id, old.revision, old.compiled_at,
      old.files, old.tally, old.findings) is distinct from (new.municipality_code, new.month, new.definition_id,
      new.revision, new.compiled_at, new.files, new.tally, new.findings) then
    raise exception 'a report that has left the draft never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger report_is_guarded before update or delete on avstamp.report
  for each row execute function avstamp.guard_report();
comment on column avstamp.report.revision is '1 for the first; a correction is a whole new revision.';

-- A draft of a correction is taken away where the facts have gone back to what was submitted; the guard lets no other go.
grant delete on avstamp.report to avstamp_reporting;

-- What happened to a revision: who compiled, approved, submitted it and why. Append-only, and kept with it.
create table avstamp.report_event (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  definition_id text not null,
  revision integer not null check (revision >= 1),
  event_id bigint generated always as identity,
  event text not null check (event ~ '^[a-z][a-zA-Z]*$'),
  actor text not null,
  role text not null,
  reason text not null default '' check (length(reason) <= 500),
  details jsonb not null default '{}',
  occurred_at timestamptz not null default clock_timestamp(),
  primary key (municipality_code, month, definition_id, revision, event_id)
);
comment on table avstamp.report_event is 'What happened to a revision of a report: compiled, approved, submitted and so on; by whom, when and why. Tells of no person.';

create function avstamp.refuse_other_report_event() returns trigger language plpgsql as $$
begin
  raise exception 'what happened to a report is never rewritten' using errcode = 'insufficient_privilege';
end
$$;
create trigger report_event_is_append_only before update or delete or truncate on avstamp.report_event
  for each statement execute function avstamp.refuse_other_report_event();

-- Months in which something that a report is made of has changed. A compile takes away the rows that its snapshot sees:
-- what is left was changed after it, whatever the clocks say.
create table avstamp.touched_month (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  touch_id bigint generated always as identity,
  kind text not null check (kind in ('assistance', 'measures', 'closures', 'comments')),
  touched_at timestamptz not null default clock_timestamp(),
  primary key (municipality_code, month, touch_id)
);
comment on table avstamp.touched_month is 'A month that has changed since its report was compiled, and in what. Tells of no person.';

-- One row for each transaction, month and kind is enough, however many rows it changes.
create function avstamp.touch_month(municipality text, touched date, what text) returns void
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
revoke all on function avstamp.touch_month from public;
grant execute on function avstamp.touch_month to avstamp_service, avstamp_loader, avstamp_reporting;

-- Months that have changed are marked once for each statement, not for each of its rows: a load changes thousands of
-- rows of a few months at once.
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

do $$
declare
  table_name text;
begin
  foreach table_name in array array['report_event', 'touched_month'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
  end loop;
end
$$;
create policy reporting on avstamp.report_event to avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
create policy seen on avstamp.report_event for select to avstamp_service
  using (municipality_code = (select avstamp.current_municipality())
    and (select avstamp.viewer_role()) in ('reporter', 'auditor'));
create policy added on avstamp.report_event for insert to avstamp_service
  with check (municipality_code = (select avstamp.current_municipality())
    and (select avstamp.viewer_role()) = 'reporter' and actor = (select avstamp.viewer_subject()));
-- When something happened is the database's to say.
grant insert (municipality_code, month, definition_id, revision, event, actor, role, reason, details)
  on avstamp.report_event to avstamp_service, avstamp_reporting;
grant select on avstamp.report_event to avstamp_service, avstamp_reporting;

-- Marks are made by the function, which the owner carries out.
create policy marking on avstamp.touched_month for insert to avstamp_owner with check (true);
create policy reporting on avstamp.touched_month to avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
create policy seen on avstamp.touched_month for select to avstamp_service
  using (municipality_code = (select avstamp.current_municipality())
    and (select avstamp.viewer_role()) = 'reporter');
grant select on avstamp.touched_month to avstamp_service;
grant select, delete on avstamp.touched_month to avstamp_reporting;
