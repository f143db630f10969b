-- Who may do what, before there is anything to do it to.
--
-- Roles belong to the whole PostgreSQL server and may be there already, from another database of the same host:
-- they are made where they are missing and never dropped. The login roles get their passwords from the program
-- that starts the module, never from a migration.
--
--   avstamp_owner             owns the tables; nobody logs in as it
--   avstamp_pseudonym_owner   owns the pseudonym key, apart from everything else; nobody logs in as it
--   avstamp_service           serves requests: sees one municipality, the one of its transaction
--   avstamp_loader            takes over a host's folder: writes for all municipalities, knows no pseudonyms
--   avstamp_reporting         compiles one municipality's report: the only one that can read the pseudonym key
--   avstamp_national          adds up compiled reports: sees counts of all municipalities and no person
do $$
declare
  role_name text;
begin
  foreach role_name in array array['avstamp_owner', 'avstamp_pseudonym_owner'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin nosuperuser nobypassrls', role_name);
    end if;
    execute format('grant %I to current_user', role_name);
  end loop;
  foreach role_name in array array['avstamp_service', 'avstamp_loader', 'avstamp_reporting', 'avstamp_national'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', role_name);
    end if;
  end loop;
end
$$;

alter schema avstamp owner to avstamp_owner;
create schema avstamp_pseudonym authorization avstamp_pseudonym_owner;

grant usage on schema avstamp to avstamp_service, avstamp_loader, avstamp_reporting, avstamp_national;
-- The policy on the key asks avstamp.current_municipality().
grant usage on schema avstamp to avstamp_pseudonym_owner;
grant usage on schema avstamp_pseudonym to avstamp_reporting;

-- The municipality that a transaction works for. Unset, or set back to nothing by the end of an earlier
-- transaction, it is null, and null equals no municipality: a forgotten context shows no rows, never all.
create function avstamp.current_municipality() returns text
  language sql stable parallel safe
  return nullif(current_setting('avstamp.municipality_code', true), '');

alter function avstamp.current_municipality() owner to avstamp_owner;
