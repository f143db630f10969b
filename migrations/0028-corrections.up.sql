-- What a correction changes, who changed it and why (domain §4): kept with the revision when it is compiled, because only
-- the compile may lead a running number back to the history of its household.
set local role avstamp_owner;

-- A mark and the history of the same change are of the same transaction: that is how the one leads to the other, whatever
-- the clocks say.
alter table avstamp.change add column transaction_id xid8 not null default pg_current_xact_id();
comment on column avstamp.change.transaction_id is 'The transaction that made it; those before the column was added have one that no mark has.';

alter table avstamp.touched_month
  add column transaction_id xid8 not null default pg_current_xact_id(),
  add column actor text default nullif(current_setting('avstamp.subject', true), ''),
  add column role text default nullif(current_setting('avstamp.role', true), '');
comment on column avstamp.touched_month.actor is 'Who changed the month; null where the transaction did not say.';

-- Marks that a correction has taken in.
create table avstamp.correction_cause (
  municipality_code text collate "C" not null,
  month date not null,
  definition_id text not null,
  revision integer not null check (revision > 1),
  transaction_id xid8 not null,
  kind text not null,
  actor text,
  role text,
  touched_at timestamptz not null,
  primary key (municipality_code, month, definition_id, revision, transaction_id, kind),
  foreign key (municipality_code, month, definition_id, revision) references avstamp.report on delete cascade
);
comment on table avstamp.correction_cause is 'A transaction whose changes a correction has taken in. Tells of no person.';

create table avstamp.correction (
  municipality_code text collate "C" not null,
  month date not null,
  definition_id text not null,
  revision integer not null check (revision > 1),
  compared_with integer not null check (compared_with < revision),
  comparable boolean not null,
  changed integer not null check (changed >= 0),
  added integer not null check (added >= 0),
  gone integer not null check (gone >= 0),
  primary key (municipality_code, month, definition_id, revision),
  foreign key (municipality_code, month, definition_id, revision) references avstamp.report on delete cascade
);
comment on table avstamp.correction is 'How many rows of a report differ from the version that was submitted before.';
comment on column avstamp.correction.comparable is 'False where the bytes that were submitted are not kept or not known to be of the same layout: then no rows are told.';

create table avstamp.correction_row (
  municipality_code text collate "C" not null,
  month date not null,
  definition_id text not null,
  revision integer not null,
  place integer not null check (place >= 1),
  section text not null,
  running_number integer check (running_number >= 1),
  kind text not null check (kind in ('changed', 'added', 'gone')),
  cells jsonb not null,
  causes jsonb not null,
  primary key (municipality_code, month, definition_id, revision, place),
  foreign key (municipality_code, month, definition_id, revision) references avstamp.correction on delete cascade
);
comment on table avstamp.correction_row is 'A row of a report that differs from the one that was submitted: its cells before and after, and the changes behind it. By running number; tells of no person otherwise.';
comment on column avstamp.correction_row.running_number is 'Null in the reporter''s comment, which belongs to no household.';

do $$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
  -- What a revision that has left the draft was compared with never changes either.
  is_draft constant text := $q$exists (select from avstamp.report drafted where drafted.municipality_code = %1$I.municipality_code
    and drafted.month = %1$I.month and drafted.definition_id = %1$I.definition_id
    and drafted.revision = %1$I.revision and drafted.status = 'compiled')$q$;
begin
  foreach table_name in array array['correction_cause', 'correction', 'correction_row'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy read_by_reporting on avstamp.%I for select to avstamp_reporting using (%s)', table_name, own);
    execute format('grant select, insert on avstamp.%I to avstamp_reporting', table_name);
  end loop;
  execute format('create policy taken_in on avstamp.correction_cause for insert to avstamp_reporting with check (%s)', own);
  foreach table_name in array array['correction', 'correction_row'] loop
    execute format('create policy drafted on avstamp.%I for insert to avstamp_reporting with check (%s and %s)',
      table_name, own, format(is_draft, table_name));
    execute format($q$create policy seen on avstamp.%I for select to avstamp_service
      using (%s and (select avstamp.viewer_role()) = 'reporter')$q$, table_name, own);
    execute format('grant select on avstamp.%I to avstamp_service', table_name);
  end loop;
  execute format('create policy drafted_anew on avstamp.correction for delete to avstamp_reporting using (%s and %s)',
    own, format(is_draft, 'correction'));
end
$$;
grant delete on avstamp.correction to avstamp_reporting;

-- Whoever compiles reads the history of the households whose rows differ.
create policy reporting on avstamp.change for select to avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
grant select on avstamp.change to avstamp_reporting;

-- Municipalities and months whose submitted report has been changed since, however long ago it was submitted: a job has
-- their corrections drafted. What has been approved waits for whoever approved it.
create policy correcting on avstamp.touched_month for select to avstamp_owner using (true);
create function avstamp.months_to_correct() returns table (municipality_code text, month date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select distinct touched.municipality_code, touched.month
    from avstamp.touched_month as touched
    where exists (select from avstamp.report as reported where reported.municipality_code = touched.municipality_code
        and reported.month = touched.month and reported.status = 'submitted')
      and not exists (select from avstamp.report as waiting where waiting.municipality_code = touched.municipality_code
        and waiting.month = touched.month and waiting.status = 'approved');
  end;
revoke all on function avstamp.months_to_correct from public;
grant execute on function avstamp.months_to_correct to avstamp_loader;
