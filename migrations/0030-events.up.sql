-- What hosts are told of (issue of the plug-in, events): written in the transaction of the fact itself by triggers, so that
-- no code can forget it; put in order by whoever delivers; kept for some time, so that it can be told again.
-- Persons and households stand here by reference only: no name, no identity number and no text that somebody wrote.
set local role avstamp_owner;

create table avstamp.outbox (
  municipality_code text collate "C" not null check (
    octet_length(municipality_code) = 4 and ltrim(municipality_code, '0123456789') = ''),
  written_number bigint generated always as identity,
  type text not null,
  occurred_at timestamptz not null default clock_timestamp(),
  person_ref text collate "C",
  household_ref text collate "C",
  month date,
  details jsonb not null default '{}',
  primary key (municipality_code, written_number)
);
comment on table avstamp.outbox is 'Events as they are written, in the transaction of what they tell of. Whoever delivers moves them on to avstamp.event.';

-- Numbers in the outbox say nothing of when a transaction commits: one that reads on from the last number it saw passes
-- over those that commit later. A place is therefore given when the row is seen to be committed.
create table avstamp.event (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  position bigint not null check (position >= 1),
  event_id uuid not null default gen_random_uuid(),
  type text not null,
  occurred_at timestamptz not null,
  person_ref text collate "C",
  household_ref text collate "C",
  month date,
  details jsonb not null,
  primary key (municipality_code, position)
);
create index event_by_time on avstamp.event (occurred_at);
comment on table avstamp.event is 'Events in the order in which they are delivered. Never changed; removed when they have been kept for long enough.';
comment on column avstamp.event.position is 'From 1 and without a gap in each municipality: what follows from something else has a higher one.';

create function avstamp.refuse_other_event() returns trigger language plpgsql as $$
begin
  raise exception 'what was told is never rewritten' using errcode = 'insufficient_privilege';
end
$$;
create trigger event_is_never_rewritten before update or truncate on avstamp.event
  for each statement execute function avstamp.refuse_other_event();

create table avstamp.event_stream (
  municipality_code text collate "C" primary key check (municipality_code ~ '^\d{4}$'),
  last_position bigint not null,
  delivered_position bigint not null default 0,
  delivered_at timestamptz,
  failed_attempts integer not null default 0 check (failed_attempts >= 0),
  last_failure text,
  next_attempt_at timestamptz,
  check (delivered_position between 0 and last_position)
);
comment on table avstamp.event_stream is 'How far a municipality''s events have been delivered. Tells of no person.';
comment on column avstamp.event_stream.failed_attempts is 'Of the event after delivered_position, since one was last delivered.';

create table avstamp.event_dead_letter (
  municipality_code text collate "C" not null,
  position bigint not null,
  attempts integer not null check (attempts >= 1),
  failure text not null,
  given_up_at timestamptz not null default clock_timestamp(),
  delivered_at timestamptz,
  primary key (municipality_code, position),
  foreign key (municipality_code, position) references avstamp.event on delete cascade
);
comment on table avstamp.event_dead_letter is 'An event that was given up and passed over; delivered_at is set where it was replayed and taken later. Tells of no person.';

do $$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
begin
  foreach table_name in array array['outbox', 'event', 'event_stream', 'event_dead_letter'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
  end loop;
  -- The functions below, which the owner carries out, write events, put them in order and remove them.
  foreach table_name in array array['outbox', 'event', 'event_stream'] loop
    execute format('create policy telling on avstamp.%I to avstamp_owner using (true)', table_name);
  end loop;
  foreach table_name in array array['event', 'event_stream', 'event_dead_letter'] loop
    execute format('create policy delivering on avstamp.%I to avstamp_reporting using (%s)', table_name, own);
  end loop;
end
$$;
grant select on avstamp.event to avstamp_reporting;
grant select, update (delivered_position, delivered_at, failed_attempts, last_failure, next_attempt_at)
  on avstamp.event_stream to avstamp_reporting;
grant select, insert (municipality_code, position, attempts, failure), update (attempts, failure, given_up_at, delivered_at)
  on avstamp.event_dead_letter to avstamp_reporting;
-- Which municipalities have something to deliver, and how it stands with it.
create policy looking on avstamp.event_stream for select to avstamp_loader using (true);
create policy looking on avstamp.event_dead_letter for select to avstamp_loader using (true);
grant select on avstamp.event_stream, avstamp.event_dead_letter to avstamp_loader;

-- Events name persons and households, and go with their records if those should go first.
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
    (16, 'outbox', 'person', 'person_ref', null),
    (17, 'outbox', 'household', 'household_ref', null),
    (18, 'event', 'person', 'person_ref', null),
    (19, 'event', 'household', 'household_ref', null),
    (20, 'household', 'household', 'household_ref', null),
    (21, 'person', 'person', 'person_ref', null)
  ) as retained (place, name, owner, reference, last_entry)
  where to_regclass('avstamp.' || retained.name) is not null
$$;
call avstamp.put_under_retention();

-- A measure is told of once for each person, month, code and party, however many texts another measure has. What a load
-- brings is told by the month, below.
create function avstamp.tell_of_measures() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into avstamp.outbox (municipality_code, type, person_ref, month, details)
    select municipality_code, 'avstamp.measure.registered.v1', person_ref, month,
      jsonb_build_object('code', code, 'party', party)
    from written group by municipality_code, person_ref, month, code, party;
  else
    insert into avstamp.outbox (municipality_code, type, person_ref, month, details)
    select municipality_code, told.type, person_ref, month, jsonb_build_object('code', code, 'party', party)
    from written join earlier using (municipality_code, month, person_ref, code, other_text, party),
      lateral (values (case
        when written.withdrawn_at is null and earlier.withdrawn_at is null then 'avstamp.measure.changed.v1'
        when written.withdrawn_at is null then 'avstamp.measure.registered.v1'
        when earlier.withdrawn_at is null then 'avstamp.measure.withdrawn.v1' end)) as told (type)
    where told.type is not null
    group by municipality_code, told.type, person_ref, month, code, party;
  end if;
  return null;
end
$$;

-- Of a closing is told what people record of it: that it took place is the host's own knowledge.
create function avstamp.tell_of_closures() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into avstamp.outbox (municipality_code, type, household_ref, details)
    select municipality_code, 'avstamp.closure.recorded.v1', household_ref, jsonb_build_object('closedOn', closed_on)
    from written
    where voided_at is null and num_nonnulls(applicant_reason, co_applicant_reason, household_reason) > 0;
  else
    insert into avstamp.outbox (municipality_code, type, household_ref, details)
    select municipality_code, told.type, household_ref, jsonb_build_object('closedOn', closed_on)
    from (select written.municipality_code, written.household_ref, written.closed_on,
        earlier.voided_at as earlier_voided, written.voided_at,
        num_nonnulls(earlier.applicant_reason, earlier.co_applicant_reason, earlier.household_reason) as earlier_reasons,
        num_nonnulls(written.applicant_reason, written.co_applicant_reason, written.household_reason) as reasons,
        (earlier.applicant_reason, earlier.co_applicant_reason, earlier.household_reason)
          is distinct from (written.applicant_reason, written.co_applicant_reason, written.household_reason) as differs
      from written join earlier using (municipality_code, household_ref, closed_on)) as changed,
      lateral (values (case
        when voided_at is not null then case when earlier_voided is null then 'avstamp.closure.voided.v1' end
        when reasons > 0 and (earlier_reasons = 0 or earlier_voided is not null) then 'avstamp.closure.recorded.v1'
        when differs then 'avstamp.closure.changed.v1' end)) as told (type)
    where told.type is not null;
  end if;
  return null;
end
$$;

create function avstamp.tell_of_reports() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into avstamp.outbox (municipality_code, type, month, details)
  select municipality_code, told.type, month, jsonb_build_object('definitionId', definition_id, 'revision', revision)
  from written, lateral (values (case event
      when 'compiled' then 'avstamp.report.compiled.v1'
      when 'approved' then 'avstamp.report.approved.v1'
      when 'approvalWithdrawn' then 'avstamp.report.approvalWithdrawn.v1'
      when 'submitted' then case when revision = 1 then 'avstamp.report.submitted.v1'
        else 'avstamp.report.corrected.v1' end end)) as told (type)
  where told.type is not null;
  return null;
end
$$;

revoke all on function avstamp.tell_of_measures, avstamp.tell_of_closures, avstamp.tell_of_reports from public;

create trigger measure_added_is_told after insert on avstamp.measure referencing new table as written
  for each statement when (current_user <> 'avstamp_loader') execute function avstamp.tell_of_measures();
create trigger measure_changed_is_told after update on avstamp.measure
  referencing new table as written old table as earlier
  for each statement when (current_user <> 'avstamp_loader') execute function avstamp.tell_of_measures();
create trigger closure_added_is_told after insert on avstamp.closure referencing new table as written
  for each statement when (current_user <> 'avstamp_loader') execute function avstamp.tell_of_closures();
create trigger closure_changed_is_told after update on avstamp.closure
  referencing new table as written old table as earlier
  for each statement when (current_user <> 'avstamp_loader') execute function avstamp.tell_of_closures();
create trigger report_event_is_told after insert on avstamp.report_event referencing new table as written
  for each statement execute function avstamp.tell_of_reports();

-- A month is stale from its first mark on, until a compile takes the marks away. What a load changes is told once for each
-- of its transactions, month and kind, as its marks are made.
create or replace function avstamp.touch_month(municipality text, touched date, what text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  marks constant text := coalesce(current_setting('avstamp.touched', true), '');
  mark constant text := format('%s %s %s %s;', pg_current_xact_id(), municipality, touched, what);
  first_day constant date := date_trunc('month', touched)::date;
begin
  if position(mark in marks) > 0 then
    return;
  end if;
  perform set_config('avstamp.touched', right(marks, 4000) || mark, true);
  if exists (select from avstamp.report where municipality_code = municipality and month = first_day)
      and not exists (select from avstamp.touched_month where municipality_code = municipality and month = first_day) then
    insert into avstamp.outbox (municipality_code, type, month)
    values (municipality, 'avstamp.month.stale.v1', first_day);
  end if;
  insert into avstamp.touched_month (municipality_code, month, kind) values (municipality, first_day, what);
  if session_user = 'avstamp_loader' then
    insert into avstamp.outbox (municipality_code, type, month, details)
    values (municipality, 'avstamp.records.loaded.v1', first_day, jsonb_build_object('kind', what));
  end if;
end
$$;

-- The same for a table that was empty, whose months are found by the key that has just been made, one look-up each. The
-- owner sees the rows as long as row-level security is off, and not after.
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
  if table_name in ('assistance_month', 'measure') then
    execute format('
      with recursive filled as (
        (select municipality_code, month from avstamp.%1$I order by 1, 2 limit 1)
        union all
        select later.* from filled, lateral (select municipality_code, month from avstamp.%1$I
          where (municipality_code, month) > (filled.municipality_code, filled.month) order by 1, 2 limit 1) as later
      ), reported as (
        select municipality_code, month from filled where exists (select from avstamp.report
          where report.municipality_code = filled.municipality_code and report.month = filled.month)
      ), marked as (
        insert into avstamp.touched_month (municipality_code, month, kind)
        select municipality_code, month, %2$L from reported
      )
      insert into avstamp.outbox (municipality_code, type, month, details)
      select municipality_code, ''avstamp.month.stale.v1'', month, ''{}'' from reported
      where not exists (select from avstamp.touched_month as earlier
        where earlier.municipality_code = reported.municipality_code and earlier.month = reported.month)
      union all
      select municipality_code, ''avstamp.records.loaded.v1'', month, jsonb_build_object(''kind'', %2$L) from filled',
      table_name, case table_name when 'measure' then 'measures' else 'assistance' end);
  end if;
  execute format('alter table avstamp.%I enable row level security', table_name);
  execute format('alter table avstamp.%I enable trigger user', table_name);
  delete from avstamp.table_being_filled as filled where filled.table_name = put_key_back.table_name;
end
$$;

-- Gives committed events their places, by one process at a time. What commits later comes later, and an event that
-- follows from another was written after the other had been committed: it is never seen without it, and has the higher
-- number. Tells how many have got a place.
create function avstamp.order_events(at_most integer) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ordered bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('avstamp order events', 0));
  with taken as (
    delete from avstamp.outbox where (municipality_code, written_number) in (
      select municipality_code, written_number from avstamp.outbox order by written_number limit at_most)
    returning *
  ), counted as (
    select municipality_code, count(*) as events from taken group by municipality_code
  ), moved as (
    insert into avstamp.event_stream as stream (municipality_code, last_position)
    select municipality_code, events from counted
    on conflict (municipality_code) do update set last_position = stream.last_position + excluded.last_position
    returning municipality_code, last_position
  )
  insert into avstamp.event (municipality_code, position, type, occurred_at, person_ref, household_ref, month, details)
  select taken.municipality_code, moved.last_position - counted.events
      + row_number() over (partition by taken.municipality_code order by taken.written_number),
    taken.type, taken.occurred_at, taken.person_ref, taken.household_ref, taken.month, taken.details
  from taken join counted using (municipality_code) join moved using (municipality_code);
  get diagnostics ordered = row_count;
  return ordered;
end
$$;

-- Removes events that have been kept for so many days, and tells how many.
create function avstamp.forget_events(days integer) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten bigint;
begin
  if days is null or days < 7 then
    raise exception 'events are kept for a week at least' using errcode = 'insufficient_privilege';
  end if;
  delete from avstamp.event where occurred_at < clock_timestamp() - make_interval(days => days);
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
revoke all on function avstamp.order_events, avstamp.forget_events from public;
grant execute on function avstamp.order_events, avstamp.forget_events to avstamp_loader;
