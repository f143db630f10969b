import { query } from './query.js';

/**
 * What a case system may have in its database before it embeds anything: tables of its own in public and elsewhere, roles,
 * extensions, a queue of its own in graphile-worker's usual schema, a table of migrations, and names that look like ours.
 */
const STATEMENTS = [
  `create role caseworkers nologin`,
  `create role registrar login password 'r' in role caseworkers`,
  `alter role registrar set statement_timeout = '5s'`,
  `comment on role registrar is 'Writes cases'`,
  `create extension citext`,
  `create extension pg_trgm`,
  `create type public.case_status as enum ('open', 'closed')`,
  `create domain public.month as date check (extract(day from value) = 1)`,
  `create sequence public.case_number start 1000`,
  `create table public.person (id uuid primary key default gen_random_uuid(), name citext not null)`,
  `create table public.household (id int generated always as identity primary key, person uuid references public.person,
    status public.case_status not null default 'open', month public.month)`,
  `create index household_by_month on public.household (month) where status = 'open'`,
  `insert into public.person (id, name) select gen_random_uuid(), 'Person ' || number from generate_series(1, 20) number`,
  `insert into public.household (person, month) select id, date '2013-03-01' from public.person`,
  `select nextval('public.case_number')`,
  `create table public.migration (id serial primary key, name text)`,
  `insert into public.migration (name) values ('0001-cases')`,
  `create function public.touch() returns trigger language plpgsql as 'begin return new; end'`,
  `create trigger touched before update on public.household for each row execute function public.touch()`,
  `alter table public.household enable row level security`,
  `create policy own on public.household to caseworkers using (status = 'open')`,
  `create view public.open_household as select id from public.household where status = 'open'`,
  `create materialized view public.months as select distinct month from public.household`,
  `create schema archive authorization registrar`,
  `create table archive.closed (like public.household)`,
  `create schema graphile_worker`,
  `create table graphile_worker.jobs (id bigint primary key)`,
  `create schema avstampning`,
  `create table avstampning.measure (id int)`,
  `grant select on public.household, public.open_household to caseworkers`,
  `alter default privileges in schema archive grant select on tables to caseworkers`,
  `create publication changes for table public.household`,
  `comment on table public.household is 'Households of the case system'`,
];

/** Fills a host's database. @param adminUrl a superuser's, to a server of the test's own, since roles are the server's */
export async function fillHostDatabase(adminUrl: string): Promise<void> {
  for (const statement of STATEMENTS) await query(adminUrl, statement);
  const [row] = await query<{ name: string }>(adminUrl, 'select current_database() as name');
  await query(adminUrl, `alter database ${row?.name} set timezone = 'Europe/Stockholm'`);
  await query(adminUrl, `alter role registrar in database ${row?.name} set work_mem = '8MB'`);
}
