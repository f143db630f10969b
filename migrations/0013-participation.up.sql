-- The participation log of labour-market units and providers (domain §2.3, §7): attendance day by day, and the
-- volumes that somebody states otherwise than the days tell.
set local role avstamp_owner;

create table avstamp.attendance (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  unit text collate "C" not null check (length(unit) between 1 and 64),
  person_ref text collate "C" not null check (length(person_ref) between 1 and 64),
  day date not null,
  code smallint not null check (code >= 1),
  other_text text collate "C" not null default '' check (length(other_text) <= 200),
  party text collate "C" not null check (party = 'labour' or party = 'provider:' || unit),
  status text not null check (status in ('present', 'absent', 'withdrawn')),
  absence_reason text check (length(absence_reason) between 1 and 64),
  hours numeric(4, 2) check (hours > 0 and hours <= 24),
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (municipality_code, person_ref, day, unit, code, other_text),
  check ((status = 'absent') = (absence_reason is not null)),
  check (hours is null or status = 'present')
);
create index attendance_by_unit on avstamp.attendance (municipality_code, unit, day, person_ref);
-- The monthly report asks only about other measures, which are few.
create index attendance_of_other_measures on avstamp.attendance (municipality_code, day, person_ref)
  where other_text <> '' and status = 'present';
comment on table avstamp.attendance is 'Deltagandelogg: whether a person took part in a measure on a day, as one unit states it.';
comment on column avstamp.attendance.status is 'present; absent, with a reason; withdrawn where it was taken back, so that its version stays.';

create table avstamp.volume_override (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  person_ref text collate "C" not null check (length(person_ref) between 1 and 64),
  code smallint not null check (code >= 1),
  other_text text collate "C" not null default '' check (length(other_text) <= 200),
  party text collate "C" not null check (party = 'labour' or party like 'provider:_%'),
  days smallint check (days between 1 and 31),
  reason text not null check (reason <> ''),
  lifted_at timestamptz,
  version integer not null default 1,
  primary key (municipality_code, month, person_ref, code, other_text, party)
);
comment on table avstamp.volume_override is 'A volume that somebody has stated with a reason, instead of the number of days that attendance tells.';
comment on column avstamp.volume_override.days is 'Whole days in the month; null is the mark X.';

grant select, insert, update on avstamp.attendance, avstamp.volume_override to avstamp_service;
grant select on avstamp.attendance, avstamp.volume_override to avstamp_reporting;

do $policies$
declare
  table_name text;
  own constant text := $q$municipality_code = (select avstamp.current_municipality())$q$;
  is_officer constant text := $q$(select avstamp.viewer_role()) = 'labourMarketOfficer'$q$;
  is_provider constant text := $q$(select avstamp.viewer_role()) = 'externalProvider'$q$;
  in_own_units constant text := $q$unit = any ((select avstamp.viewer_units())::text[])$q$;
  of_own_provider constant text :=
    $q$party in (select 'provider:' || own_unit from unnest((select avstamp.viewer_units())) own_unit)$q$;
  worked_with constant text := $q$exists (
    select from avstamp.participant taken
    where taken.municipality_code = %1$I.municipality_code and taken.person_ref = %1$I.person_ref
      and taken.unit = any ((select avstamp.viewer_units())::text[]))$q$;
  visible constant text := own || ' and ' || worked_with || ' and (' || is_officer || ' or ' || is_provider
    || ' and ' || of_own_provider || ')';
  stated_by_viewer constant text := own || ' and ' || worked_with || ' and (' || is_officer
    || $q$ and party = 'labour' or $q$ || is_provider || ' and ' || of_own_provider || ')';
begin
  foreach table_name in array array['attendance', 'volume_override'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy reporting on avstamp.%I for select to avstamp_reporting using (%s)', table_name, own);
    execute format('create policy visible on avstamp.%1$I for select to avstamp_service using (' || visible || ')', table_name);
    execute format('create policy restated on avstamp.%1$I for update to avstamp_service using ('
      || stated_by_viewer || ')', table_name);
  end loop;
  execute format('create policy stated on avstamp.%1$I for insert to avstamp_service with check ('
    || stated_by_viewer || ' and ' || in_own_units || ')', 'attendance');
  execute format('create policy stated on avstamp.%1$I for insert to avstamp_service with check ('
    || stated_by_viewer || ')', 'volume_override');

  -- An officer handles the grounds of the persons that the own units work with, and of nobody else (domain §7).
  drop policy seen on avstamp.disclosure_ground;
  drop policy recorded on avstamp.disclosure_ground;
  drop policy changed on avstamp.disclosure_ground;
  execute format($q$create policy seen on avstamp.%1$I for select to avstamp_service using ($q$ || own
    || $q$ and ((select avstamp.viewer_role()) in ('caseworker', 'unitManager') or $q$ || is_officer || ' and '
    || worked_with || '))', 'disclosure_ground');
  execute format('create policy recorded on avstamp.%1$I for insert to avstamp_service with check (' || own || ' and '
    || is_officer || ' and ' || worked_with || ')', 'disclosure_ground');
  execute format('create policy changed on avstamp.%1$I for update to avstamp_service using (' || own || ' and '
    || is_officer || ' and ' || worked_with || ')', 'disclosure_ground');
end
$policies$;
