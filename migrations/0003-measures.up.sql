-- Labour-promoting measures per individual and month (domain §2). A row belongs to the person whether or not a
-- household with assistance is known; only the report joins the two (domain §2.5).
set local role avstamp_owner;

create table avstamp.measure (
  municipality_code text collate "C" not null check (
    -- Four digits, in half the time of a pattern: this is the largest table.
    octet_length(municipality_code) = 4 and ltrim(municipality_code, '0123456789') = ''),
  month date not null check (date_part('day', month) = 1),
  person_ref text collate "C" not null check (length(person_ref) between 1 and 64),
  code smallint not null check (code >= 0),
  other_text text collate "C" not null default '' check (length(other_text) <= 200),
  days smallint check (days between 1 and 31),
  provider text check (provider in ('own', 'procured', 'commissioned')),
  version integer not null default 1,
  primary key (municipality_code, month, person_ref, code, other_text)
);
comment on table avstamp.measure is 'One answer for a person and month. Code 0 says that no measure was given.';
comment on column avstamp.measure.days is 'Volume in whole days; null where the number is not known (the mark X), and for code 0.';
comment on column avstamp.measure.other_text is 'What another measure (code 8) is; empty for every other code. Part of the key: a person may have several.';

alter table avstamp.measure enable row level security;
alter table avstamp.measure force row level security;
create policy own_municipality on avstamp.measure to avstamp_service, avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
create policy loading on avstamp.measure to avstamp_loader using (true);
grant select, insert, update on avstamp.measure to avstamp_service, avstamp_loader;
grant select on avstamp.measure to avstamp_reporting;
