-- The log's readers, and how long records are kept (domain §7). Nobody who serves requests may delete anything: functions
-- do it, which look for themselves whether a plan was made, another user has approved it, it is still the same, the time
-- has passed and nothing is held.
do $$
begin
  if not exists (select from pg_roles where rolname = 'avstamp_retention') then
    create role avstamp_retention nologin nosuperuser nobypassrls;
  end if;
  grant avstamp_retention to current_user;
end
$$;

set local role avstamp_owner;

-- The reporter's comments are no secret, but nobody else's to write.
create policy of_reporter on avstamp.reporter_comment as restrictive to avstamp_service
  using ((select avstamp.viewer_role()) = 'reporter');

-- What an entry is about, found without reading the whole log. Most entries are about one subject; only those about
-- several cost their writer a place in the second index, which takes them in bundles.
create index audit_entry_by_subject on avstamp.audit_entry (municipality_code, subject, audit_id);
create index audit_entry_by_subjects on avstamp.audit_entry using gin (subjects) where subjects <> '{}';

-- Between boards the log is as secret as what it tells of: that a labour-market unit works with somebody is none of
-- social services' business. The auditor reviews both.
drop policy reviewed on avstamp.audit_entry;
create policy reviewed on avstamp.audit_entry for select to avstamp_service using (
  municipality_code = (select avstamp.current_municipality())
  and case (select avstamp.viewer_role())
    when 'auditor' then true
    when 'unitManager' then role not in ('labourMarketOfficer', 'externalProvider') or (select avstamp.is_one_board())
    else false end);

-- The owner of functions that look at all records of a municipality: to find what the log says of somebody, and to
-- delete what has been kept for long enough. Nobody logs in as it.
-- Its function asks for the municipality itself: a policy that did would keep the index from being used.
create policy searched on avstamp.audit_entry for select to avstamp_retention using (true);
grant usage on schema avstamp to avstamp_retention;
grant select (municipality_code, audit_id, subject, subjects) on avstamp.audit_entry to avstamp_retention;

create table avstamp.retention_rule (
  municipality_code text collate "C" primary key check (municipality_code ~ '^\d{4}$'),
  years smallint not null check (years between 1 and 100),
  version integer not null default 1
);
comment on table avstamp.retention_rule is 'How many years after the last entry a municipality deletes its records; five where nothing is said.';

create table avstamp.legal_hold (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  hold_id uuid not null,
  place bigint generated always as identity,
  person_ref text collate "C" check (length(person_ref) between 1 and 64),
  household_ref text collate "C" check (length(household_ref) between 1 and 64),
  reason text not null check (length(reason) between 1 and 500),
  placed_by text not null,
  placed_at timestamptz not null default clock_timestamp(),
  lifted_by text,
  lifted_at timestamptz,
  version integer not null default 1,
  primary key (municipality_code, hold_id),
  check ((person_ref is null) <> (household_ref is null)),
  check ((lifted_by is null) = (lifted_at is null))
);
comment on table avstamp.legal_hold is 'Why the records of a person or a household must not be deleted, for instance for an ongoing dispute, until it is lifted.';

create table avstamp.retention_plan (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  plan_id uuid not null,
  place bigint generated always as identity,
  cutoff date not null,
  counts jsonb not null,
  held jsonb not null,
  coverage_hash bytea not null check (octet_length(coverage_hash) = 32),
  planned_by text not null,
  planned_at timestamptz not null default clock_timestamp(),
  approved_by text check (approved_by <> planned_by),
  approved_at timestamptz,
  carried_out_at timestamptz,
  version integer not null default 1,
  primary key (municipality_code, plan_id)
);
comment on table avstamp.retention_plan is 'What would be deleted: a dry run, which another user approves and which then is carried out as it stands or not at all.';
comment on column avstamp.retention_plan.place is 'Its place in lists: plans are shown newest first, and receipts in the order of their plans.';
comment on column avstamp.retention_plan.cutoff is 'Records whose last entry lies before this day are deleted.';
comment on column avstamp.retention_plan.counts is 'Rows by table and year of the last entry; no persons.';
comment on column avstamp.retention_plan.coverage_hash is 'SHA-256 of exactly whose records are covered: it tells whether the plan still is what was approved.';

create table avstamp.retention_receipt (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  plan_id uuid not null,
  cutoff date not null,
  deleted jsonb not null,
  coverage_hash bytea not null,
  planned_by text not null,
  approved_by text not null,
  carried_out_by text not null,
  carried_out_at timestamptz not null,
  receipt_hash bytea not null check (octet_length(receipt_hash) = 32),
  primary key (municipality_code, plan_id)
);
comment on table avstamp.retention_receipt is 'What was deleted, by whom and when: rows by table. Kept for good, and never changed.';
comment on column avstamp.retention_receipt.receipt_hash is 'SHA-256 of the rest of the row, which stands in the log as well.';

create function avstamp.refuse_other_receipt() returns trigger language plpgsql as $$
begin
  raise exception 'a receipt is never changed' using errcode = 'insufficient_privilege';
end
$$;
create trigger retention_receipt_is_final before update or delete or truncate on avstamp.retention_receipt
  for each statement execute function avstamp.refuse_other_receipt();

create function avstamp.receipt_hash(receipt avstamp.retention_receipt) returns bytea
  language sql immutable as $$
  select sha256(convert_to(concat_ws(chr(31), receipt.municipality_code, receipt.plan_id, to_char(receipt.cutoff, 'YYYY-MM-DD'),
    receipt.deleted, encode(receipt.coverage_hash, 'hex'), receipt.planned_by, receipt.approved_by,
    receipt.carried_out_by, extract(epoch from receipt.carried_out_at)), 'UTF8'))
$$;

do $$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
  is_administrator constant text := $q$(select avstamp.viewer_role()) = 'administrator'$q$;
  is_viewer constant text := '%I = (select avstamp.viewer_subject())';
begin
  foreach table_name in array array['retention_rule', 'legal_hold', 'retention_plan', 'retention_receipt'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format($q$create policy seen on avstamp.%I for select to avstamp_service using (%s
      and (select avstamp.viewer_role()) in ('administrator', 'unitManager', 'auditor'))$q$, table_name, own);
    execute format('create policy kept on avstamp.%I to avstamp_retention using (%s)', table_name, own);
  end loop;
  execute format('create policy stated on avstamp.retention_rule for insert to avstamp_service with check (%s and %s)',
    own, is_administrator);
  execute format('create policy restated on avstamp.retention_rule for update to avstamp_service using (%s and %s)',
    own, is_administrator);
  execute format('create policy placed on avstamp.legal_hold for insert to avstamp_service with check (%s and %s and %s)',
    own, is_administrator, format(is_viewer, 'placed_by'));
  execute format('create policy lifted on avstamp.legal_hold for update to avstamp_service using (%s and %s) with check (%s)',
    own, is_administrator, format(is_viewer, 'lifted_by'));
  -- Four eyes: whoever approves is the viewer, and the table's own check says that it is not the planner.
  execute format('create policy approved on avstamp.retention_plan for update to avstamp_service using (%s) with check (%s)',
    own || $q$ and approved_by is null and (select avstamp.viewer_role()) in ('administrator', 'unitManager')$q$,
    format(is_viewer, 'approved_by'));
end
$$;

grant select on avstamp.retention_rule, avstamp.legal_hold, avstamp.retention_plan, avstamp.retention_receipt
  to avstamp_service;
grant insert, update on avstamp.retention_rule to avstamp_service;
-- When a hold was placed and a plan approved is the database's to say, and what a plan covers the function's.
grant insert (municipality_code, hold_id, person_ref, household_ref, reason, placed_by) on avstamp.legal_hold
  to avstamp_service;
grant update (lifted_by, lifted_at, version) on avstamp.legal_hold to avstamp_service;
grant update (approved_by, approved_at, version) on avstamp.retention_plan to avstamp_service;
grant select on avstamp.retention_rule, avstamp.legal_hold to avstamp_retention;
grant select, insert, update on avstamp.retention_plan to avstamp_retention;
grant insert on avstamp.retention_receipt to avstamp_retention;

-- All tables that tell of a person or a household, in the order in which they are emptied: THE list, to which a
-- migration that adds such a table adds it (tests/retained-tables.test.ts). A table of another part of the module
-- may stand here before it is made. `last_entry` is the day of a row's entry; null where a row is none by itself.
create function avstamp.retained_tables() returns table (place integer, name text, owner text, reference text, last_entry text)
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

-- Gives the functions below the rights to the tables of the list that they need, and no other.
create procedure avstamp.put_under_retention() language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  table_name text;
begin
  for table_name in select distinct name from avstamp.retained_tables() loop
    execute format('grant select, delete on avstamp.%I to avstamp_retention', table_name);
    execute format('drop policy if exists retention on avstamp.%I', table_name);
    execute format('create policy retention on avstamp.%I to avstamp_retention
      using (municipality_code = (select avstamp.current_municipality()))', table_name);
  end loop;
end
$$;
call avstamp.put_under_retention();
grant select (municipality_code, answered_at), delete on avstamp.answered_request to avstamp_retention;
create policy retention on avstamp.answered_request to avstamp_retention
  using (municipality_code = (select avstamp.current_municipality()));

-- The key that leads from a number back to a household goes with the household. A number is never used again: the
-- highest of a month stays, and leads to nobody.
set local role avstamp_pseudonym_owner;
create policy forgetting on avstamp_pseudonym.running_number to avstamp_pseudonym_owner
  using (municipality_code = (select avstamp.current_municipality()));
create function avstamp_pseudonym.forget_households(household_refs text[]) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  municipality constant text := avstamp.current_municipality();
  deleted bigint;
  emptied bigint;
begin
  delete from avstamp_pseudonym.running_number given
    where municipality_code = municipality and household_ref in (select unnest(household_refs))
      and exists (select from avstamp_pseudonym.running_number higher
        where higher.municipality_code = municipality and higher.month = given.month
          and higher.running_number > given.running_number);
  get diagnostics deleted = row_count;
  delete from avstamp_pseudonym.running_number lower
    where municipality_code = municipality and household_ref = '' and exists (
      select from avstamp_pseudonym.running_number highest
      where highest.municipality_code = municipality and highest.month = lower.month
        and highest.household_ref in (select unnest(household_refs)));
  update avstamp_pseudonym.running_number set household_ref = ''
    where municipality_code = municipality and household_ref in (select unnest(household_refs));
  get diagnostics emptied = row_count;
  return deleted + emptied;
end
$$;
revoke all on function avstamp_pseudonym.forget_households from public;
grant usage on schema avstamp_pseudonym to avstamp_retention;
grant execute on function avstamp_pseudonym.forget_households to avstamp_retention;

-- The functions belong to a role that may do just this.
set local role avstamp_owner;
grant create on schema avstamp to avstamp_retention;
set local role avstamp_retention;

-- Which entries of the log name somebody. The index for entries about several can only be used where row-level
-- security does not stand in between; the entries themselves are then read as the viewer.
create function avstamp.log_entries_about(subject_name text) returns setof bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select audit_id from avstamp.audit_entry
  where municipality_code = avstamp.current_municipality() and subject = subject_name
  union
  select audit_id from avstamp.audit_entry
  where municipality_code = avstamp.current_municipality() and subjects <> '{}' and subjects @> array[subject_name]
$$;

-- Everything that a municipality has of persons or of households, as days of entry.
create function avstamp.entries_sql(of_owner text) returns text
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select string_agg(format('select %I as reference, (%s)::date as last_entry from avstamp.%I
    where municipality_code = avstamp.current_municipality() and %1$I is not null', reference, last_entry, name), ' union all ')
  from avstamp.retained_tables() where owner = of_owner and last_entry is not null
$$;

-- Whose records are due: those whose last entry lies before the cutoff. A household's entries are also those of its
-- adults, who therefore stay for as long as one of their households does. A hold on a person holds the person's
-- households, and a hold on a household its adults: what is held can be understood.
create function avstamp.retention_coverage(cutoff date)
  returns table (owner text, reference text, last_entry date, held boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'Europe/Stockholm' as $$
begin
  return query execute format($q$
    with household_last as (
      select reference, max(last_entry) as last_entry from (%s) entry group by reference),
    adult as (
      select distinct assisted.household_ref, named.person_ref
      from avstamp.assistance_month assisted, lateral (values (applicant_ref), (co_applicant_ref)) as named (person_ref)
      where municipality_code = avstamp.current_municipality() and named.person_ref is not null),
    person_last as (
      select reference, max(last_entry) as last_entry from (
        %s union all
        select adult.person_ref, household_last.last_entry from adult
        join household_last on household_last.reference = adult.household_ref) entry
      group by reference),
    hold as (
      select person_ref, household_ref from avstamp.legal_hold
      where municipality_code = avstamp.current_municipality() and lifted_at is null),
    held_household as (
      select household_ref from hold where household_ref is not null
      union select adult.household_ref from adult join hold on hold.person_ref = adult.person_ref),
    held_person as (
      select person_ref from hold where person_ref is not null
      union select adult.person_ref from adult join held_household using (household_ref))
    select 'household', reference, last_entry, reference in (select household_ref from held_household)
      from household_last where last_entry < $1
    union all
    select 'person', reference, last_entry, reference in (select person_ref from held_person)
      from person_last where last_entry < $1
  $q$, avstamp.entries_sql('household'), avstamp.entries_sql('person')) using cutoff;
end
$$;

-- Rows that would be deleted, by table and year of the last entry of whom they tell of.
create function avstamp.retention_counts(cutoff date) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  counts jsonb;
begin
  execute 'with due as materialized (select * from avstamp.retention_coverage($1) where not held)
    select coalesce(jsonb_agg(jsonb_build_object(''kind'', kind, ''year'', year, ''count'', count) order by kind, year), ''[]'')
    from (select kind, year, sum(count) as count from ('
    || (select string_agg(format('select %L as kind, extract(year from due.last_entry)::integer as year, count(*)
        from due join avstamp.%I kept on kept.municipality_code = avstamp.current_municipality()
          and kept.%I = due.reference where due.owner = %L group by 2', name, name, reference, owner), ' union all ')
      from avstamp.retained_tables())
    || ') counted group by kind, year) summed' into counts using cutoff;
  return counts;
end
$$;

-- Tells whether exactly the same records are covered.
create function avstamp.coverage_hash(cutoff date) returns bytea
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select sha256(convert_to(coalesce(string_agg(concat_ws(chr(31), owner, reference, last_entry, held), chr(30)
    order by owner, reference collate "C"), '') || avstamp.retention_counts(cutoff)::text, 'UTF8'))
  from avstamp.retention_coverage(cutoff)
$$;

-- Makes a plan, as the administrator who asks for it: what would be deleted, and how much is held.
create function avstamp.plan_retention(id uuid, today date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  municipality constant text := avstamp.current_municipality();
  cutoff constant date := today - make_interval(years => coalesce(
    (select years from avstamp.retention_rule where municipality_code = municipality), 5));
begin
  if municipality is null or avstamp.viewer_role() is distinct from 'administrator' then
    raise exception 'an administrator makes plans' using errcode = 'insufficient_privilege';
  end if;
  insert into avstamp.retention_plan (municipality_code, plan_id, cutoff, counts, held, coverage_hash, planned_by)
  select municipality, id, cutoff, avstamp.retention_counts(cutoff), jsonb_build_object(
      'household', count(*) filter (where owner = 'household'), 'person', count(*) filter (where owner = 'person')),
    avstamp.coverage_hash(cutoff), avstamp.viewer_subject()
  from avstamp.retention_coverage(cutoff) where held;
end
$$;

-- Whether what a plan covers is what it covered when it was made.
create function avstamp.retention_plan_is_current(id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coverage_hash = avstamp.coverage_hash(cutoff) from avstamp.retention_plan
  where municipality_code = avstamp.current_municipality() and plan_id = id
$$;

-- Deletes what an approved plan covers, and leaves a receipt. False where the plan covers something else by now: then
-- nothing is deleted. Answers that requests were given, which repeat what was registered, go after 90 days.
create function avstamp.carry_out_retention(id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  municipality constant text := avstamp.current_municipality();
  plan avstamp.retention_plan;
  receipt avstamp.retention_receipt;
  table_name text;
  retained record;
  due_persons text[];
  due_households text[];
  rows_deleted bigint;
  deleted jsonb := '{}';
begin
  if municipality is null or avstamp.viewer_role() is distinct from 'administrator' then
    raise exception 'an administrator carries plans out' using errcode = 'insufficient_privilege';
  end if;
  select * into plan from avstamp.retention_plan where municipality_code = municipality and plan_id = id for update;
  if plan.approved_by is null or plan.approved_by = plan.planned_by or plan.carried_out_at is not null then
    raise exception 'the plan is not one that another user has approved and that waits' using errcode = 'insufficient_privilege';
  end if;
  if plan.cutoff > current_date - make_interval(years => coalesce(
      (select years from avstamp.retention_rule where municipality_code = municipality), 5)) then
    raise exception 'the records must be kept for longer' using errcode = 'insufficient_privilege';
  end if;
  -- What is registered while this runs waits: else it could be added to somebody who is gone a moment later.
  for table_name in select distinct name from avstamp.retained_tables() order by name loop
    execute format('lock table avstamp.%I in share row exclusive mode', table_name);
  end loop;
  if plan.coverage_hash <> avstamp.coverage_hash(plan.cutoff) then
    return false;
  end if;
  select coalesce(array_agg(reference) filter (where owner = 'person'), '{}'),
      coalesce(array_agg(reference) filter (where owner = 'household'), '{}')
    into due_persons, due_households from avstamp.retention_coverage(plan.cutoff) where not held;

  for retained in select name, owner, reference from avstamp.retained_tables() order by place loop
    execute format('delete from avstamp.%I where municipality_code = $1 and %I in (select unnest($2))',
      retained.name, retained.reference)
      using municipality, case retained.owner when 'person' then due_persons else due_households end;
    get diagnostics rows_deleted = row_count;
    deleted := deleted || jsonb_build_object(retained.name,
      rows_deleted + coalesce((deleted ->> retained.name)::bigint, 0));
  end loop;
  deleted := deleted || jsonb_build_object('running_number', avstamp_pseudonym.forget_households(due_households));
  delete from avstamp.answered_request
    where municipality_code = municipality and answered_at < now() - interval '90 days';
  get diagnostics rows_deleted = row_count;
  deleted := deleted || jsonb_build_object('answered_request', rows_deleted);

  receipt := (municipality, id, plan.cutoff, deleted, plan.coverage_hash, plan.planned_by, plan.approved_by,
    avstamp.viewer_subject(), clock_timestamp(), null);
  receipt.receipt_hash := avstamp.receipt_hash(receipt);
  insert into avstamp.retention_receipt select receipt.*;
  update avstamp.retention_plan set carried_out_at = receipt.carried_out_at, version = version + 1
    where municipality_code = municipality and plan_id = id;
  return true;
end
$$;

-- Whether a reference is that of a protected person, or of a household with one, for lists that must not show it.
create function avstamp.is_protected(of_person text, of_household text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from avstamp.person
    where municipality_code = avstamp.current_municipality() and protected and (person_ref = of_person
      or person_ref in (select named.person_ref from avstamp.assistance_month assisted,
          lateral (values (applicant_ref), (co_applicant_ref)) as named (person_ref)
        where assisted.municipality_code = avstamp.current_municipality() and assisted.household_ref = of_household)))
$$;

revoke all on function avstamp.log_entries_about, avstamp.entries_sql, avstamp.retention_coverage, avstamp.coverage_hash,
  avstamp.retention_counts, avstamp.plan_retention, avstamp.retention_plan_is_current, avstamp.carry_out_retention,
  avstamp.is_protected from public;
grant execute on function avstamp.log_entries_about, avstamp.plan_retention, avstamp.retention_plan_is_current,
  avstamp.carry_out_retention, avstamp.is_protected to avstamp_service;

set local role avstamp_owner;
revoke create on schema avstamp from avstamp_retention;
