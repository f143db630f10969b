-- From draft to submission (domain §4): who may approve, what was submitted to the byte, the proof of it, what the receiver
-- has answered; and a closed month that opens again by itself.
-- avstamp_proof owns the one function that tells the reporter of warnings let stand; nobody logs in as it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'avstamp_proof') then
    create role avstamp_proof nologin nosuperuser nobypassrls;
  end if;
  grant avstamp_proof to current_user;
end
$$;

set local role avstamp_owner;

-- Whether whoever approves must be another than who compiled by hand and than who submits.
create table avstamp.approval_rule (
  municipality_code text collate "C" primary key check (municipality_code ~ '^\d{4}$'),
  four_eyes boolean not null,
  version integer not null default 1
);
comment on table avstamp.approval_rule is 'Whether a municipality wants four eyes on its reports; it does not where nothing is said. Who decided so and why stands in the log.';

alter table avstamp.report add column approved_by text;
comment on column avstamp.report.approved_by is 'Who approved the revision; null for a draft. The database writes it.';

-- Who compiled what the revision says, where a person did and not the job.
create function avstamp.compiled_by_hand(municipality text, reported date, definition text, numbered integer) returns text
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when role <> 'job' then actor end from avstamp.report_event
  where municipality_code = municipality and month = reported and definition_id = definition and revision = numbered
    and event = 'compiled'
  order by event_id desc limit 1
$$;
grant execute on function avstamp.compiled_by_hand to avstamp_service, avstamp_reporting;

create function avstamp.guard_report_approval() returns trigger language plpgsql as $$
declare
  viewer constant text := avstamp.viewer_subject();
  four_eyes constant boolean := coalesce((select rule.four_eyes from avstamp.approval_rule rule
    where rule.municipality_code = new.municipality_code), false);
  compiler text;
begin
  new.approved_by := case when new.status = 'compiled' then null
    when old.status = 'compiled' then viewer else old.approved_by end;
  if old.status = new.status or new.status = 'compiled' or not four_eyes then
    return new;
  end if;
  compiler := avstamp.compiled_by_hand(new.municipality_code, new.month, new.definition_id, new.revision);
  if new.approved_by is null or new.approved_by = compiler then
    raise exception 'whoever compiled a report does not approve it' using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'submitted' and (viewer is null or viewer = new.approved_by) then
    raise exception 'whoever approved a report does not submit it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger report_is_guarded_by_four_eyes before update on avstamp.report
  for each row execute function avstamp.guard_report_approval();

create table avstamp.submitted_file (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  definition_id text not null,
  revision integer not null check (revision >= 1),
  name text collate "C" not null check (name ~ '^[^/\\]{1,200}$'),
  sha256 text collate "C" not null,
  bytes bigint not null,
  rows integer not null,
  content bytea storage external,
  primary key (municipality_code, month, definition_id, revision, name),
  check (content is null or (sha256 = encode(sha256(content), 'hex') and bytes = octet_length(content)))
);
comment on table avstamp.submitted_file is 'A file that was submitted, to the byte. Never changed and never removed.';
comment on column avstamp.submitted_file.content is 'Null where the file holds identity numbers, which this database never keeps: then only its hash is here.';

create table avstamp.report_proof (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  definition_id text not null,
  revision integer not null check (revision >= 1),
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document text not null check (document::jsonb ->> 'sha256' = sha256),
  proved_at timestamptz not null default clock_timestamp(),
  primary key (municipality_code, month, definition_id, revision)
);
comment on table avstamp.report_proof is 'What was submitted, by whom and when: a document in canonical JSON that names the hash of every file and of the proof before it.';

create table avstamp.report_receipt (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  definition_id text not null,
  revision integer not null check (revision >= 1),
  sha256 text collate "C" not null,
  place bigint generated always as identity,
  kind text not null check (kind in ('pasted', 'uploaded', 'fetched')),
  says text not null check (says in ('received', 'refused')),
  file_name text check (length(file_name) between 1 and 200),
  content bytea not null check (octet_length(content) between 1 and 1000000),
  added_by text not null,
  added_at timestamptz not null default clock_timestamp(),
  primary key (municipality_code, month, definition_id, revision, sha256),
  check (sha256 = encode(sha256(content), 'hex'))
);
comment on table avstamp.report_receipt is 'What the receiver has answered to a submission, as it was pasted, uploaded or fetched. The same answer is kept once.';
comment on column avstamp.report_receipt.says is 'What it says, by the word of whoever added it: that the report was received, or that it was refused.';
-- One that is fetched is fetched once for each submission, however often somebody asks.
create unique index report_receipt_fetched_once on avstamp.report_receipt (municipality_code, month, definition_id, revision)
  where kind = 'fetched';

create function avstamp.refuse_other_submission() returns trigger language plpgsql as $$
begin
  raise exception 'what was submitted is never rewritten' using errcode = 'insufficient_privilege';
end
$$;

do $$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
  is_reporter constant text := $q$(select avstamp.viewer_role()) = 'reporter'$q$;
  -- The report that the row belongs to stands so.
  stands constant text := $q$exists (select from avstamp.report reported where reported.municipality_code = %1$I.municipality_code
    and reported.month = %1$I.month and reported.definition_id = %1$I.definition_id and reported.revision = %1$I.revision
    and reported.status = %2$L)$q$;
begin
  foreach table_name in array array['approval_rule', 'submitted_file', 'report_proof', 'report_receipt'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy reporting on avstamp.%I for select to avstamp_reporting using (%s)', table_name, own);
    execute format('grant select on avstamp.%I to avstamp_service, avstamp_reporting', table_name);
  end loop;
  foreach table_name in array array['submitted_file', 'report_proof', 'report_receipt'] loop
    execute format('create trigger %1$s_is_append_only before update or delete or truncate on avstamp.%1$I
      for each statement execute function avstamp.refuse_other_submission()', table_name);
    execute format($q$create policy seen on avstamp.%I for select to avstamp_service using (%s
      and (select avstamp.viewer_role()) in ('reporter', 'auditor'))$q$, table_name, own);
    -- Files and proof come with the submission, and nothing is put beside them later.
    execute format('create policy added on avstamp.%I for insert to avstamp_service with check (%s and %s and %s)',
      table_name, own, is_reporter,
      format(stands, table_name, case table_name when 'report_receipt' then 'submitted' else 'approved' end));
  end loop;
  execute format($q$create policy seen on avstamp.approval_rule for select to avstamp_service using (%s
    and (select avstamp.viewer_role()) in ('reporter', 'administrator', 'auditor'))$q$, own);
  execute format($q$create policy stated on avstamp.approval_rule for insert to avstamp_service with check (%s
    and (select avstamp.viewer_role()) = 'administrator')$q$, own);
  execute format($q$create policy restated on avstamp.approval_rule for update to avstamp_service using (%s
    and (select avstamp.viewer_role()) = 'administrator')$q$, own);
  -- The status is the reporter's to change, and a report is submitted with its proof or not at all.
  execute format($q$create policy of_reporter on avstamp.report as restrictive for update to avstamp_service using (%1$s)
    with check (%1$s and (status <> 'submitted' or exists (select from avstamp.report_proof proof
      where proof.municipality_code = report.municipality_code and proof.month = report.month
        and proof.definition_id = report.definition_id and proof.revision = report.revision)))$q$, is_reporter);
end
$$;
grant insert (municipality_code, four_eyes), update (four_eyes, version) on avstamp.approval_rule to avstamp_service;
grant update (status) on avstamp.report to avstamp_service;
grant insert on avstamp.submitted_file to avstamp_service;
-- When something was proved or added is the database's to say.
grant insert (municipality_code, month, definition_id, revision, sha256, document) on avstamp.report_proof to avstamp_service;
grant insert (municipality_code, month, definition_id, revision, sha256, kind, says, file_name, content, added_by)
  on avstamp.report_receipt to avstamp_service;

-- A closed month may open again by itself, and says who answers for it.
alter table avstamp.closed_month add column closed_until date;
comment on column avstamp.closed_month.closed_until is 'The last day on which it is closed, in Sweden; null where somebody has to open it.';
grant insert (closed_until), update (closed_until) on avstamp.closed_month to avstamp_service;

-- Whom to ask to open a month: how the reporter wants to be reached, by the month's comments or else the latest. The
-- comments themselves stay the reporter's.
create policy contact on avstamp.reporter_comment for select to avstamp_owner
  using (municipality_code = (select avstamp.current_municipality()));
create function avstamp.reporter_contact(asked date) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select nullif(concat_ws(', ', nullif(name, ''), nullif(email, ''), nullif(telephone, '')), '')
  from avstamp.reporter_comment where municipality_code = avstamp.current_municipality()
  order by month = asked desc, month desc limit 1
$$;
revoke all on function avstamp.reporter_contact from public;
grant execute on function avstamp.reporter_contact to avstamp_service;

-- The warnings that were let stand, as the reporter may know them: by running number. What is registered of each adult
-- goes with them, because only the rules tell whether they still stand on the same facts; nothing tells who it is.
do $$
declare
  table_name text;
begin
  foreach table_name in array array['acknowledgement', 'assistance_month', 'measure', 'disclosure_ground'] loop
    execute format('create policy proving on avstamp.%I for select to avstamp_proof
      using (municipality_code = (select avstamp.current_municipality()))', table_name);
    execute format('grant select on avstamp.%I to avstamp_proof', table_name);
  end loop;
end
$$;
grant usage on schema avstamp to avstamp_proof;
grant create on schema avstamp to avstamp_proof;
set local role avstamp_pseudonym_owner;
create policy proving on avstamp_pseudonym.running_number for select to avstamp_proof
  using (municipality_code = (select avstamp.current_municipality()));
grant usage on schema avstamp_pseudonym to avstamp_proof;
grant select on avstamp_pseudonym.running_number to avstamp_proof;

set local role avstamp_proof;
create function avstamp.acknowledged_adults(asked date)
  returns table (running_number integer, role text, measures jsonb, acknowledgements jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with acknowledged as materialized (
    select person_ref, jsonb_agg(jsonb_build_object('rule', rule, 'facts', facts_hash, 'reason', reason,
      'acknowledgedBy', actor, 'acknowledgedAt', to_char(acknowledged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by rule, facts_hash) as all_of_them
    from avstamp.acknowledgement
    where municipality_code = avstamp.current_municipality() and month = asked and avstamp.viewer_role() = 'reporter'
    group by person_ref
  )
  select given.running_number, case when adult.person_ref = assisted.applicant_ref then 'applicant' else 'coApplicant' end,
    (select coalesce(jsonb_agg(jsonb_build_object('thisMonth', true, 'party', stated.party, 'code', stated.code,
        'otherText', stated.other_text, 'days', stated.days, 'provider', stated.provider, 'version', stated.version,
        'withdrawn', false) order by stated.code, stated.other_text, stated.party), '[]')
      from avstamp.measure stated
      where stated.municipality_code = assisted.municipality_code and stated.month = asked
        and stated.person_ref = adult.person_ref and stated.withdrawn_at is null
        -- What social services saw when they let the warning stand.
        and (stated.party = 'social' or avstamp.is_one_board() or exists (
          select from avstamp.disclosure_ground ground
          where ground.municipality_code = stated.municipality_code and ground.person_ref = stated.person_ref
            and ground.withdrawn_at is null and ground.valid_from < stated.month + interval '1 month'
            and (ground.valid_to is null or ground.valid_to >= stated.month)))),
    adult.all_of_them
  from acknowledged adult
  join avstamp.assistance_month assisted on assisted.municipality_code = avstamp.current_municipality()
    and assisted.month = asked and adult.person_ref in (assisted.applicant_ref, assisted.co_applicant_ref)
  join avstamp_pseudonym.running_number given on given.municipality_code = assisted.municipality_code
    and given.month = asked and given.household_ref = assisted.household_ref
  order by given.running_number, 2
$$;
revoke all on function avstamp.acknowledged_adults from public;
grant execute on function avstamp.acknowledged_adults to avstamp_service;
set local role avstamp_owner;
revoke create on schema avstamp from avstamp_proof;
