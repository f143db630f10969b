-- Households with assistance, and their adults, as the host names them (domain §1, §2). References are the
-- host's own and opaque; identity numbers and names have no column anywhere.
--
-- No foreign keys between the large tables: loading checks whole sets at once, nothing is ever deleted row by
-- row, and the tables can be divided by month or by municipality later.
set local role avstamp_owner;

create table avstamp.person (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  person_ref text collate "C" not null check (length(person_ref) between 1 and 64),
  birth_date date,
  sex text check (sex in ('F', 'M')),
  protected boolean not null default false,
  version integer not null default 1,
  primary key (municipality_code, person_ref)
);
comment on table avstamp.person is 'An adult that the municipality gives assistance or measures to. Protected: never in lists or counts that give the person away.';

create table avstamp.household (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  household_ref text collate "C" not null check (length(household_ref) between 1 and 64),
  unit text not null,
  version integer not null default 1,
  primary key (municipality_code, household_ref)
);
comment on table avstamp.household is 'Biståndshushåll: the unit that assistance is granted to.';

create table avstamp.assistance_month (
  municipality_code text collate "C" not null,
  month date not null check (date_part('day', month) = 1),
  household_ref text collate "C" not null,
  applicant_ref text collate "C" not null,
  co_applicant_ref text collate "C" check (co_applicant_ref <> applicant_ref),
  children smallint not null default 0 check (children between 0 and 99),
  primary key (municipality_code, month, household_ref)
);
comment on table avstamp.assistance_month is 'Avseendemånad: a month that a household was granted assistance for, with its adults in that month.';

do $$
declare
  table_name text;
begin
  foreach table_name in array array['person', 'household', 'assistance_month'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy own_municipality on avstamp.%I to avstamp_service, avstamp_reporting '
      'using (municipality_code = (select avstamp.current_municipality()))', table_name);
    execute format('create policy loading on avstamp.%I to avstamp_loader using (true)', table_name);
    execute format('grant select on avstamp.%I to avstamp_service, avstamp_reporting', table_name);
    execute format('grant select, insert, update on avstamp.%I to avstamp_loader', table_name);
  end loop;
end
$$;
