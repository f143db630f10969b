-- The monthly job: one run for each revision of a report, who asked for it and how it stands, and which occasions of the
-- calendar have been planned (domain §4). The queue itself is graphile-worker's, in the schema avstamp_worker, which the
-- program that migrates makes and grants.
--
--   avstamp_worker   takes jobs from the queue; owns nothing and sees nothing of what is registered
do $$
begin
  if not exists (select from pg_roles where rolname = 'avstamp_worker') then
    create role avstamp_worker login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end
$$;

set local role avstamp_owner;

create table avstamp.report_run (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  definition_id text not null,
  revision integer not null check (revision >= 1),
  run_id uuid not null unique default gen_random_uuid(),
  state text not null check (state in ('asked', 'running', 'done', 'failed')),
  occasion text not null check (occasion in ('opening', 'daily', 'reminder', 'deadline', 'late', 'asked', 'host', 'operator')),
  started_by text not null,
  role text not null,
  asked_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  ended_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  failure_reference uuid,
  findings jsonb not null default '[]',
  primary key (municipality_code, month, definition_id, revision)
);
comment on table avstamp.report_run is 'The run that compiles one revision of a report: there is one, however often and from wherever it is started. Tells of no person.';
comment on column avstamp.report_run.state is 'running is true only while avstamp.report_is_under_way says so too: a process that was killed leaves the word behind.';
comment on column avstamp.report_run.occasion is 'What it was started by last.';
comment on column avstamp.report_run.attempts is 'How often it has begun: a draft is compiled again until it is approved.';
comment on column avstamp.report_run.failure_reference is 'Under which the log has the failure.';

-- Under which name the connection that compiles a report holds its lock.
create function avstamp.report_lock(municipality text, reported date, definition text) returns bigint
  language sql immutable parallel safe
  return hashtextextended(format('avstamp report %s %s %s', municipality, to_char(reported, 'YYYY-MM'), definition), 0);

-- Whether a living connection compiles the report: PostgreSQL lets go of its lock when the connection ends.
create function avstamp.report_is_under_way(municipality text, reported date, definition text) returns boolean
  language sql stable
  return exists (
    select from pg_locks
    where locktype = 'advisory' and granted and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())
      and (classid::bigint << 32 | objid::bigint) = avstamp.report_lock(municipality, reported, definition)
  );

create table avstamp.report_occasion (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  definition_id text not null,
  occasion text not null check (occasion ~ '^(opening|daily|reminder|deadline)$'),
  day date not null,
  planned_at timestamptz not null default clock_timestamp(),
  primary key (municipality_code, month, definition_id, day)
);
comment on table avstamp.report_occasion is 'Days of the calendar for which a municipality''s report has been put in the queue: once, whoever plans and whatever the clocks say.';

do $$
declare
  table_name text;
begin
  foreach table_name in array array['report_run', 'report_occasion'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
  end loop;
end
$$;

create policy reporting on avstamp.report_run to avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
create policy seen on avstamp.report_run for select to avstamp_service
  using (municipality_code = (select avstamp.current_municipality())
    and (select avstamp.viewer_role()) in ('reporter', 'auditor'));
-- The functions below, which the owner carries out, ask and plan.
create policy asking on avstamp.report_run to avstamp_owner
  using (municipality_code = (select avstamp.current_municipality()));
create policy planning on avstamp.report_occasion to avstamp_owner using (true);
grant select, insert, update on avstamp.report_run to avstamp_reporting;
grant select on avstamp.report_run to avstamp_service;

-- Which runs wait for somebody: those that were asked for, and those whose process died. The loader sees which
-- municipalities there are, and here which months, and nothing else.
create policy waiting on avstamp.report_run for select to avstamp_loader
  using (state = 'asked' or (state = 'running' and not avstamp.report_is_under_way(municipality_code, month, definition_id)));
grant select (municipality_code, month, definition_id, state) on avstamp.report_run to avstamp_loader;

create function avstamp.queue_report(municipality text, reported date, occasion text, at timestamptz, key text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform avstamp_worker.add_job('avstamp-monthly-report',
    json_build_object('month', to_char(reported, 'YYYY-MM'), 'municipalityCodes', json_build_array(municipality),
      'occasion', occasion),
    run_at => at, job_key => key);
end
$$;
revoke all on function avstamp.queue_report from public;

-- A reporter asks for a report to be compiled: its run, put in the queue unless it waits or is under way already.
create function avstamp.ask_for_report(asked_month date, asked_definition text, asked_revision integer)
  returns setof avstamp.report_run
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  municipality constant text := avstamp.current_municipality();
  asked uuid;
begin
  if municipality is null or avstamp.viewer_role() is distinct from 'reporter' then
    raise exception 'only a reporter asks for a report' using errcode = 'insufficient_privilege';
  end if;
  insert into avstamp.report_run as known
    (municipality_code, month, definition_id, revision, state, occasion, started_by, role)
  values (municipality, asked_month, asked_definition, asked_revision, 'asked', 'asked',
    avstamp.viewer_subject(), 'reporter')
  on conflict (municipality_code, month, definition_id, revision) do update
  set state = 'asked', occasion = 'asked', started_by = excluded.started_by, role = excluded.role,
    asked_at = clock_timestamp(), started_at = null, ended_at = null, failure_reference = null
  where known.state in ('done', 'failed')
    or (known.state = 'running' and not avstamp.report_is_under_way(municipality, asked_month, asked_definition))
  returning run_id into asked;
  if asked is not null then
    perform avstamp.queue_report(municipality, asked_month, 'asked', clock_timestamp(),
      format('asked %s', asked));
  end if;
  return query select * from avstamp.report_run where municipality_code = municipality and month = asked_month
    and definition_id = asked_definition and revision = asked_revision;
end
$$;
revoke all on function avstamp.ask_for_report from public;
grant execute on function avstamp.ask_for_report to avstamp_service;

-- Puts the reports of municipalities in the queue for one day of the calendar, at the time of night given in Swedish
-- time; those that have been planned for the day already are left alone. Tells how many were put there.
create function avstamp.plan_reports(municipalities text[], reported date, definition text, what text, planned_day date,
    at time) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  planned text[];
begin
  with new as (
    insert into avstamp.report_occasion (municipality_code, month, definition_id, occasion, day)
    select code, reported, definition, what, planned_day from unnest(municipalities) as code
    on conflict do nothing
    returning municipality_code
  )
  select coalesce(array_agg(municipality_code order by municipality_code), '{}') into planned from new;
  perform avstamp.queue_report(code, reported, what, (planned_day + at) at time zone 'Europe/Stockholm',
    format('report %s %s %s', code, to_char(reported, 'YYYY-MM'), planned_day))
  from unnest(planned) as code;
  return cardinality(planned);
end
$$;
revoke all on function avstamp.plan_reports from public;
grant execute on function avstamp.plan_reports to avstamp_loader;
