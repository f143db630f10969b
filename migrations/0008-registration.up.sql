-- What registering through the API needs: whose statement a measure is, whom a unit works with, why something may
-- cross between boards, the history of every change, and that a request which comes twice is carried out once
-- (domain §2.5, §7). Who may see which of it, migration 9 says.
set local role avstamp_owner;

-- A person that a labour-market unit or a provider works with: only those may it register and see (domain §7).
create table avstamp.participant (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  unit text collate "C" not null check (length(unit) between 1 and 64),
  person_ref text collate "C" not null check (length(person_ref) between 1 and 64),
  protected boolean not null,
  began_on date not null,
  ended_on date check (ended_on >= began_on),
  version integer not null default 1,
  primary key (municipality_code, person_ref, unit)
);
create index participant_by_unit on avstamp.participant (municipality_code, unit, person_ref);
comment on table avstamp.participant is 'Deltagare: a person that a labour-market unit or a provider works with, from and to when.';

-- Why the labour-market unit's measures of a person may be seen by social services (domain §7).
create table avstamp.disclosure_ground (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  ground_id uuid not null,
  person_ref text collate "C" not null check (length(person_ref) between 1 and 64),
  kind text not null check (kind in ('consent', 'law')),
  legal_ground text not null default '' check (length(legal_ground) <= 200),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (municipality_code, ground_id)
);
create index disclosure_ground_by_person on avstamp.disclosure_ground (municipality_code, person_ref);
comment on table avstamp.disclosure_ground is 'Consent or a named legal ground for which measures of a person cross between boards, from and to when.';

-- Who may open a person with a protected identity, and why (domain §7): named one by one, never by role.
create table avstamp.protected_person_access (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  person_ref text collate "C" not null check (length(person_ref) between 1 and 64),
  subject text collate "C" not null check (length(subject) between 1 and 64),
  ended_at timestamptz,
  version integer not null default 1,
  primary key (municipality_code, person_ref, subject)
);
comment on table avstamp.protected_person_access is 'A user who has been named to open a protected person. By whom and why stands in the history.';

-- A measure is somebody's statement: social services and the labour-market unit may state the same one without
-- knowing of each other, and neither may change what the other has said. The report counts it once.
alter table avstamp.measure
  add column party text collate "C" not null default 'social'
    check (party in ('social', 'labour') or party like 'provider:_%'),
  add column withdrawn_at timestamptz,
  add column changed_at timestamptz not null default now(),
  drop constraint measure_pkey,
  add primary key (municipality_code, month, person_ref, code, other_text, party);
comment on column avstamp.measure.party is 'Who states it: social (social services, and what their system was loaded with), labour, or provider:<unit>.';
comment on column avstamp.measure.withdrawn_at is 'Set when the statement was taken back; the row stays for its version, and is no longer reported.';

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

-- A sheet shows the households of some units, page by page.
create index household_by_unit on avstamp.household (municipality_code, unit, household_ref);

-- The history (domain §3.4, §7): who changed what, when, why, before and after. Apart from the log, because it holds
-- what was registered and is deleted with it, while the log says that it was.
create table avstamp.change (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  change_id bigint generated always as identity,
  changed_at timestamptz not null default clock_timestamp(),
  actor text not null,
  role text not null,
  kind text not null,
  person_ref text collate "C",
  household_ref text collate "C",
  month date check (date_part('day', month) = 1),
  code smallint,
  party text collate "C" not null default 'social',
  reason text not null default '',
  before jsonb,
  after jsonb,
  primary key (municipality_code, change_id),
  check (person_ref is not null or household_ref is not null)
);
create index change_of_person on avstamp.change (municipality_code, person_ref, month) where person_ref is not null;
create index change_of_household on avstamp.change (municipality_code, household_ref) where household_ref is not null;
comment on table avstamp.change is 'Every change of a measure, a closure or what else is registered of a person: before, after, who, when and why.';

create function avstamp.refuse_other_history() returns trigger language plpgsql as $$
begin
  raise exception 'the history is never rewritten' using errcode = 'insufficient_privilege';
end
$$;
create trigger change_is_never_rewritten before update or truncate on avstamp.change
  for each statement execute function avstamp.refuse_other_history();

-- Requests that have been carried out, with their answers: one that is sent again gets the same answer.
create table avstamp.answered_request (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  actor text collate "C" not null,
  request_key text collate "C" not null check (length(request_key) between 16 and 64),
  operation text not null,
  request_hash bytea not null check (octet_length(request_hash) = 32),
  answer jsonb not null,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (municipality_code, actor, request_key)
);
comment on table avstamp.answered_request is 'A change that was asked for under a key, and what was answered. The same key never carries out another change.';

-- The log's reading of several persons at once: one entry, in which each of them can be found.
alter table avstamp.audit_entry add column subjects text[] not null default '{}';
comment on column avstamp.audit_entry.subjects is 'All whose data it was, where it was more than one: person:<ref> and household:<ref>.';
grant insert (subjects) on avstamp.audit_entry to avstamp_service, avstamp_reporting, avstamp_loader;

do $$
declare
  table_name text;
begin
  foreach table_name in array array['participant', 'disclosure_ground', 'protected_person_access', 'change',
      'answered_request'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
  end loop;
end
$$;

grant select, insert, update on avstamp.participant, avstamp.disclosure_ground, avstamp.protected_person_access
  to avstamp_service;
grant select on avstamp.change, avstamp.answered_request to avstamp_service;
-- When something was changed is the database's to say.
grant insert (municipality_code, actor, role, kind, person_ref, household_ref, month, code, party, reason, before, after)
  on avstamp.change to avstamp_service;
grant insert (municipality_code, actor, request_key, operation, request_hash, answer) on avstamp.answered_request
  to avstamp_service;
