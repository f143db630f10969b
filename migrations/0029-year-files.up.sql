-- The year file (domain §4): the twelve accepted months as one, when somebody has asked for it, and what was found then.
set local role avstamp_owner;

create table avstamp.year_file (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  year smallint not null check (year between 2000 and 2199),
  status text not null check (status in ('requested', 'written')),
  requested_by text not null,
  requested_at timestamptz not null default clock_timestamp(),
  written_at timestamptz,
  definition_id text,
  months jsonb not null default '[]',
  files jsonb not null default '[]',
  tally jsonb,
  findings jsonb not null default '[]',
  version integer not null default 1,
  primary key (municipality_code, year),
  check (status = 'requested' or num_nulls(written_at, definition_id, tally) = 0)
);
comment on table avstamp.year_file is 'The twelve submitted months of a year as one: who asked for it, its files and counts, and all in which it departs from their sum. Tells of no person.';

alter table avstamp.year_file enable row level security;
alter table avstamp.year_file force row level security;
do $$
declare
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
  by_reporter constant text := $q$(select avstamp.viewer_role()) = 'reporter'$q$;
begin
  execute format('create policy reporting on avstamp.year_file to avstamp_reporting using (%s)', own);
  execute format('create policy seen on avstamp.year_file for select to avstamp_service using (%s and %s)', own, by_reporter);
  execute format($q$create policy asked on avstamp.year_file for insert to avstamp_service
    with check (%s and %s and requested_by = (select avstamp.viewer_subject()))$q$, own, by_reporter);
  execute format($q$create policy asked_again on avstamp.year_file for update to avstamp_service using (%1$s and %2$s)
    with check (%1$s and requested_by = (select avstamp.viewer_subject()))$q$, own, by_reporter);
end
$$;
-- Which are asked for, of all municipalities: the job asks, and sees nothing of them.
create policy asked_for on avstamp.year_file for select to avstamp_loader using (status = 'requested');
grant select on avstamp.year_file to avstamp_service, avstamp_reporting;
grant insert (municipality_code, year, status, requested_by), update (status, requested_by, requested_at, version)
  on avstamp.year_file to avstamp_service;
grant insert, update on avstamp.year_file to avstamp_reporting;
grant select (municipality_code, year, status) on avstamp.year_file to avstamp_loader;
