-- Months that a reporter has closed for registering, and warnings that somebody has answered for (domain §4, §7).
set local role avstamp_owner;

create table avstamp.closed_month (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  closed boolean not null,
  reason text not null check (length(reason) between 1 and 500),
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (municipality_code, month)
);
comment on table avstamp.closed_month is 'A month that has been closed for registering, or opened again. A month without a row is open.';
comment on column avstamp.closed_month.reason is 'Why it was closed or opened, told to those whose registering it refuses. Who did it stands in the log.';

create table avstamp.acknowledgement (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  person_ref text collate "C" not null check (length(person_ref) between 1 and 64),
  month date not null check (date_part('day', month) = 1),
  rule text collate "C" not null,
  facts_hash text collate "C" not null check (length(facts_hash) = 64),
  reason text not null check (length(reason) between 1 and 500),
  actor text not null,
  acknowledged_at timestamptz not null default now(),
  primary key (municipality_code, person_ref, month, rule, facts_hash)
);
comment on table avstamp.acknowledgement is 'A warning about a person and month that somebody has looked at and let stand, with the reason.';
comment on column avstamp.acknowledgement.facts_hash is 'SHA-256 of the facts that the rule looked at: when they change, the warning is a new one.';

do $$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
  in_social_services constant text := $q$(select avstamp.viewer_role()) in ('caseworker', 'unitManager')$q$;
begin
  foreach table_name in array array['closed_month', 'acknowledgement'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
  end loop;
  -- That a month is closed is no secret: it tells of nobody.
  execute format('create policy seen on avstamp.closed_month for select to avstamp_service using (%s)', own);
  execute format($q$create policy closed on avstamp.closed_month for insert to avstamp_service with check (%s
    and (select avstamp.viewer_role()) = 'reporter')$q$, own);
  execute format($q$create policy changed on avstamp.closed_month for update to avstamp_service using (%s
    and (select avstamp.viewer_role()) = 'reporter')$q$, own);

  execute format('create policy seen on avstamp.acknowledgement for select to avstamp_service using (%s and %s)',
    own, in_social_services);
  execute format('create policy added on avstamp.acknowledgement for insert to avstamp_service with check (%s and %s and %s)',
    own, in_social_services, 'actor = (select avstamp.viewer_subject())');
end
$$;

grant select on avstamp.closed_month, avstamp.acknowledgement to avstamp_service;
grant insert (municipality_code, month, closed, reason) on avstamp.closed_month to avstamp_service;
grant update (closed, reason, changed_at, version) on avstamp.closed_month to avstamp_service;
-- When something was acknowledged is the database's to say.
grant insert (municipality_code, person_ref, month, rule, facts_hash, reason, actor) on avstamp.acknowledgement
  to avstamp_service;
