-- How far a month's registering has come (issue of the report desk): what is left, by unit and caseworker, counted by the
-- reporting role for the reporter, who sees numbers and pseudonyms; and which reminders have been sent.
set local role avstamp_owner;

create table avstamp.readiness (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  unit text not null,
  caseworker text not null default '',
  category text not null check (category ~ '^[a-z][a-zA-Z]*$'),
  rule text not null default '',
  open_count integer not null check (open_count >= 1),
  running_numbers integer[] not null default '{}',
  primary key (municipality_code, month, unit, caseworker, category, rule)
);
comment on table avstamp.readiness is 'What is left to register for a month, as it was counted last. Replaced whole each time.';
comment on column avstamp.readiness.unit is 'Who can mend it: the unit of the household, or the unit that settles a list.';
comment on column avstamp.readiness.caseworker is 'The user whom the host names for the household; empty where it names nobody.';
comment on column avstamp.readiness.running_numbers is 'The households'' pseudonyms; fewer than counted where the month has none yet.';

create table avstamp.readiness_day (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  day date not null,
  persons integer not null check (persons >= 0),
  unanswered integer not null check (unanswered >= 0),
  blocking integer not null check (blocking >= 0),
  warnings integer not null check (warnings >= 0),
  closures integer not null check (closures >= 0),
  imports integer not null check (imports >= 0),
  counted_at timestamptz not null default now(),
  primary key (municipality_code, month, day)
);
comment on table avstamp.readiness_day is 'What was left of a month at the end of each day that was counted: from these the deadline is forecast.';

create table avstamp.reminder (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  due_on date not null,
  recipient text collate "C" not null check (recipient <> ''),
  reminder_id uuid not null default gen_random_uuid(),
  open_count integer not null check (open_count >= 1),
  decided_at timestamptz not null default now(),
  delivered_at timestamptz,
  primary key (municipality_code, month, due_on, recipient)
);
comment on table avstamp.reminder is 'A reminder that was decided, and when the host took it: one for each day of the calendar and recipient.';
comment on column avstamp.reminder.due_on is 'The day of the calendar that it is for.';
comment on column avstamp.reminder.recipient is 'caseworker:<user>, unit:<unit> or manager:<unit>.';

do $$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
begin
  foreach table_name in array array['readiness', 'readiness_day', 'reminder'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy reporting on avstamp.%I to avstamp_reporting using (%s)', table_name, own);
    execute format($q$create policy seen on avstamp.%I for select to avstamp_service
      using (%s and (select avstamp.viewer_role()) = 'reporter')$q$, table_name, own);
    execute format('grant select on avstamp.%I to avstamp_service', table_name);
  end loop;
  execute format('create policy counting on avstamp.acknowledgement for select to avstamp_reporting using (%s)', own);
  execute format('create policy counting on avstamp.import_row for select to avstamp_reporting using (%s)', own);
end
$$;
grant select, insert, update, delete on avstamp.readiness to avstamp_reporting;
grant select, insert, update on avstamp.readiness_day, avstamp.reminder to avstamp_reporting;
grant select (municipality_code, person_ref, month, rule, facts_hash) on avstamp.acknowledgement to avstamp_reporting;
-- How many rows wait where; not whom they are about.
grant select (municipality_code, unit, month, settlement) on avstamp.import_row to avstamp_reporting;
