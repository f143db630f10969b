/** The case system's own tables, in its own schema beside the module's. Made where they are missing. */
export const TABLES = `
create schema if not exists lyktan;

create table if not exists lyktan.person (
  reference text primary key,
  identity_number text not null unique,
  given_name text not null,
  family_name text not null,
  sex text not null check (sex in ('F', 'M')),
  is_protected boolean not null);

create table if not exists lyktan.household_case (
  reference text primary key,
  unit text not null,
  caseworker text not null,
  applicant text not null references lyktan.person,
  co_applicant text references lyktan.person,
  children smallint not null check (children between 0 and 20),
  check (applicant <> co_applicant));

-- One decision for each household and month, as first day of the month; the sum is in öre.
create table if not exists lyktan.decision (
  case_reference text not null references lyktan.household_case,
  month date not null check (extract(day from month) = 1),
  granted_ore integer not null check (granted_ore > 0),
  primary key (case_reference, month));

create table if not exists lyktan.closing (
  case_reference text not null references lyktan.household_case,
  closed_on date not null,
  primary key (case_reference, closed_on));

create table if not exists lyktan.note (
  case_reference text not null references lyktan.household_case,
  written_at timestamptz not null,
  written_by text not null,
  content text not null check (length(content) between 1 and 2000),
  primary key (case_reference, written_at, written_by));

-- What the case system learns of persons from elsewhere: wages, benefits, moves.
create table if not exists lyktan.life_event (
  person_reference text not null references lyktan.person,
  kind text not null,
  benefit text,
  happened_on date not null,
  primary key (person_reference, kind, happened_on));

create table if not exists lyktan.notice (
  id text primary key,
  subject text,
  unit text,
  role text,
  content_sv text not null,
  received_at timestamptz not null);`;
