-- Every reading and writing of a person's data: who, when, which person, why (domain §7). Append-only: nobody
-- is granted more than reading and adding, and not even the owner can change or remove a row.
set local role avstamp_owner;

create table avstamp.audit_entry (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  audit_id bigint generated always as identity,
  occurred_at timestamptz not null default clock_timestamp(),
  actor text not null,
  role text not null,
  action text not null,
  subject text not null,
  reason text not null default '',
  details jsonb not null default '{}',
  primary key (municipality_code, audit_id)
);
comment on table avstamp.audit_entry is 'The log of who did what to whose data. Subject: person:<ref>, household:<ref>, report:<month>, load:<id>.';

create function avstamp.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_is_append_only before update or delete or truncate on avstamp.audit_entry
  for each statement execute function avstamp.refuse_change();

alter table avstamp.audit_entry enable row level security;
alter table avstamp.audit_entry force row level security;
create policy own_municipality on avstamp.audit_entry to avstamp_service, avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
create policy loading on avstamp.audit_entry for insert to avstamp_loader with check (true);

revoke update, delete, truncate on avstamp.audit_entry from public;
-- When something was done is the database's to say: nobody may give a time of their own.
grant insert (municipality_code, actor, role, action, subject, reason, details) on avstamp.audit_entry
  to avstamp_service, avstamp_reporting, avstamp_loader;
grant select on avstamp.audit_entry to avstamp_service;
