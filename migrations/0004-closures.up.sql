-- A household's closing in the case system, and the reasons recorded for it (domain §3). The host gives the
-- closing, people give the reasons: until they do, all three are null.
set local role avstamp_owner;

create table avstamp.closure (
  municipality_code text collate "C" not null,
  household_ref text collate "C" not null,
  closed_on date not null,
  applicant_reason smallint check (applicant_reason >= 1),
  co_applicant_reason smallint check (co_applicant_reason >= 1),
  household_reason smallint check (household_reason >= 1),
  voided_at timestamptz,
  version integer not null default 1,
  primary key (municipality_code, household_ref, closed_on),
  foreign key (municipality_code, household_ref) references avstamp.household
);
create index closure_by_date on avstamp.closure (municipality_code, closed_on);
comment on table avstamp.closure is 'One row for each time that a household was closed. The month of closed_on is the month that reports it.';
comment on column avstamp.closure.voided_at is 'Set when the household was reopened; the row stays, and is no longer reported.';

alter table avstamp.closure enable row level security;
alter table avstamp.closure force row level security;
create policy own_municipality on avstamp.closure to avstamp_service, avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
create policy loading on avstamp.closure to avstamp_loader using (true);
grant select, insert, update on avstamp.closure to avstamp_service, avstamp_loader;
grant select on avstamp.closure to avstamp_reporting;
