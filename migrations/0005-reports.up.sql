-- The monthly report of a municipality (domain §4): the reporter's comments, the compiled report, and, apart
-- from everything else, the pseudonym key.
set local role avstamp_owner;

create table avstamp.reporter_comment (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (extract(day from month) = 1),
  name text not null,
  title text not null default '',
  unit text not null default '',
  email text not null default '',
  telephone text not null default '',
  measures_comment text not null default '' check (length(measures_comment) <= 1000),
  closures_comment text not null default '' check (length(closures_comment) <= 1000),
  version integer not null default 1,
  primary key (municipality_code, month)
);
comment on table avstamp.reporter_comment is 'Contact details of the person who signs the report, and two free texts.';

create table avstamp.report (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (extract(day from month) = 1),
  definition_id text not null,
  revision integer not null check (revision >= 1),
  status text not null check (status in ('compiled', 'approved', 'submitted')),
  compiled_at timestamptz not null,
  files jsonb not null,
  tally jsonb not null,
  findings jsonb not null,
  primary key (municipality_code, month, definition_id, revision)
);
comment on table avstamp.report is 'One revision of a month''s report. A compiled draft is replaced when it is compiled again; a submitted one never changes.';
comment on column avstamp.report.files is 'For each file: name, sha256, bytes and rows.';
comment on column avstamp.report.tally is 'Counts from which the national tables are added up; holds no person and no row.';
comment on column avstamp.report.findings is 'Number of findings by rule.';

do $$
declare
  table_name text;
begin
  foreach table_name in array array['reporter_comment', 'report'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy own_municipality on avstamp.%I to avstamp_service, avstamp_reporting '
      'using (municipality_code = (select avstamp.current_municipality()))', table_name);
  end loop;
end
$$;
create policy loading on avstamp.reporter_comment to avstamp_loader using (true);
create policy adding_up on avstamp.report for select to avstamp_national using (true);
grant select, insert, update on avstamp.reporter_comment to avstamp_service, avstamp_loader;
grant select on avstamp.reporter_comment to avstamp_reporting;
grant select on avstamp.report to avstamp_service, avstamp_national;
grant select, insert, update on avstamp.report to avstamp_reporting;

set local role avstamp_pseudonym_owner;

create table avstamp_pseudonym.running_number (
  municipality_code text collate "C" not null,
  month date not null,
  household_ref text collate "C" not null,
  running_number integer not null check (running_number >= 1),
  primary key (municipality_code, month, household_ref),
  unique (municipality_code, month, running_number)
);
comment on table avstamp_pseudonym.running_number is 'Löpnummer: which household a number of a month''s report stands for. Never leaves the module.';

alter table avstamp_pseudonym.running_number enable row level security;
alter table avstamp_pseudonym.running_number force row level security;
create policy own_municipality on avstamp_pseudonym.running_number to avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
-- Numbers are given once and never changed: what has been compiled again must carry the same ones.
grant select, insert on avstamp_pseudonym.running_number to avstamp_reporting;
