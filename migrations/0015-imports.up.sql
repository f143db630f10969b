-- Lists from other units and from providers, and their rows, which wait in an inbox until somebody settles them
-- (domain §2.5, §7; decision 15). No identity number is ever kept: a row has a mask and the reference that the host
-- gave for it.
set local role avstamp_owner;

create table avstamp.import_file (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  file_id uuid not null,
  file_number bigint generated always as identity,
  unit text collate "C" not null check (length(unit) between 1 and 64),
  party text collate "C" not null check (party = 'labour' or party like 'provider:_%'),
  file_name text not null check (length(file_name) <= 200),
  uploaded_by text not null,
  uploaded_at timestamptz not null default clock_timestamp(),
  source_rows integer not null check (source_rows >= 0),
  findings jsonb not null,
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  primary key (municipality_code, file_id),
  unique (municipality_code, unit, party, fingerprint)
);
comment on table avstamp.import_file is 'A list that a labour-market unit or a provider has handed in, for the labour-market unit that settles its rows.';
comment on column avstamp.import_file.file_number is 'The order in which lists were handed in.';
comment on column avstamp.import_file.unit is 'The labour-market unit that settles the rows.';
comment on column avstamp.import_file.party is 'Who handed it in: labour, or provider:<unit>.';
comment on column avstamp.import_file.fingerprint is 'Keyed hash of the content: the same file is known again, and nothing in it can be guessed from it.';

create table avstamp.import_row (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  file_id uuid not null,
  row_number integer not null check (row_number > 0),
  unit text collate "C" not null,
  party text collate "C" not null,
  source_rows integer[] not null check (cardinality(source_rows) > 0),
  person_ref text collate "C" check (length(person_ref) between 1 and 64),
  candidate_refs text[] collate "C" not null default '{}',
  masked_number text not null default '',
  month text collate "C" not null,
  measure_text text not null,
  code text collate "C" not null,
  other_text text not null,
  days text collate "C" not null,
  provider text collate "C" not null,
  verdict text not null check (verdict in ('sound', 'duplicate', 'outside', 'refused')),
  findings jsonb not null,
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  settlement text not null default 'waiting' check (settlement in ('waiting', 'accepted', 'dismissed')),
  settled_as jsonb,
  reason text not null default '' check (length(reason) <= 500),
  settled_by text,
  settled_at timestamptz,
  version integer not null default 1,
  primary key (municipality_code, file_id, row_number),
  foreign key (municipality_code, file_id) references avstamp.import_file on delete cascade
);
create index import_row_by_fingerprint on avstamp.import_row (municipality_code, fingerprint);
create index import_row_waiting on avstamp.import_row (municipality_code, unit, file_id, row_number)
  where settlement = 'waiting';
create index import_row_by_person on avstamp.import_row (municipality_code, person_ref) where person_ref is not null;
comment on table avstamp.import_row is 'What a list says of one person, month and measure, as text; kept until somebody has settled it.';
comment on column avstamp.import_row.source_rows is 'The rows of the file that it was put together from.';
comment on column avstamp.import_row.verdict is 'What the row itself came to; whether its person is known is decided when it is read, for the one who reads it.';

comment on column avstamp.import_row.settled_as is 'What was registered for it; what the list said stays as it was.';

-- What makes the hashes keyed: all identity numbers can be tried in a minute against a hash without a key. Nobody but
-- the function below reads it.
create table avstamp.import_secret (
  municipality_code text collate "C" primary key check (municipality_code ~ '^\d{4}$'),
  secret bytea not null check (octet_length(secret) >= 32)
);
comment on table avstamp.import_secret is 'The key of the hashes by which lists and rows are known again. Read by avstamp.import_fingerprints only.';

create function avstamp.import_fingerprints(digests bytea[]) returns bytea[]
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  municipality constant text := avstamp.current_municipality();
  own_secret bytea;
begin
  if municipality is null then
    raise exception 'no municipality' using errcode = 'insufficient_privilege';
  end if;
  insert into avstamp.import_secret (municipality_code, secret)
    values (municipality, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
    on conflict do nothing;
  select secret into own_secret from avstamp.import_secret where municipality_code = municipality;
  -- Digests have one length, so that nothing can be added to what was hashed.
  return array(select sha256(own_secret || sha256(own_secret || digest))
    from unnest(digests) with ordinality as given (digest, place) order by place);
end
$$;
revoke all on function avstamp.import_fingerprints(bytea[]) from public;
grant execute on function avstamp.import_fingerprints(bytea[]) to avstamp_service;

do $$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
  settles constant text := $q$(select avstamp.viewer_role()) = 'labourMarketOfficer'
    and unit = any ((select avstamp.viewer_units())::text[])$q$;
  of_own_provider constant text := $q$(select avstamp.viewer_role()) = 'externalProvider'
    and party in (select 'provider:' || unit from unnest((select avstamp.viewer_units())) unit)$q$;
begin
  foreach table_name in array array['import_file', 'import_row', 'import_secret'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
  end loop;
  execute 'create policy keeping on avstamp.import_secret to avstamp_owner using (true)';
  foreach table_name in array array['import_file', 'import_row'] loop
    execute format('create policy seen on avstamp.%I for select to avstamp_service using (%s and (%s or %s))',
      table_name, own, settles, of_own_provider);
    execute format($q$create policy handed_in on avstamp.%I for insert to avstamp_service with check (%s
      and ((party = 'labour' and %s) or %s))$q$, table_name, own, settles, of_own_provider);
  end loop;
  execute format('create policy settled on avstamp.import_row for update to avstamp_service using (%s and %s)', own, settles);
end
$$;

grant select on avstamp.import_file, avstamp.import_row to avstamp_service;
-- When it was handed in is the database's to say; what was handed in never changes.
grant insert (municipality_code, file_id, unit, party, file_name, uploaded_by, source_rows, findings, fingerprint)
  on avstamp.import_file to avstamp_service;
grant insert (municipality_code, file_id, row_number, unit, party, source_rows, person_ref, candidate_refs, masked_number,
  month, measure_text, code, other_text, days, provider, verdict, findings, fingerprint) on avstamp.import_row to avstamp_service;
grant update (settlement, settled_as, reason, settled_by, settled_at, version)
  on avstamp.import_row to avstamp_service;
