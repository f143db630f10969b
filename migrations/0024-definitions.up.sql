-- Which definitions an administrator has confirmed, and months that were compiled under another definition to see what
-- it would change (domain §4).
set local role avstamp_owner;

create table avstamp.definition_confirmation (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  definition_id text collate "C" not null check (length(definition_id) between 1 and 64),
  definition_hash text collate "C" not null check (definition_hash ~ '^[0-9a-f]{64}$'),
  confirmed boolean not null,
  reason text not null check (length(reason) between 1 and 500),
  changed_by text not null check (length(changed_by) between 1 and 64),
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (municipality_code, definition_id, definition_hash)
);
comment on table avstamp.definition_confirmation is 'Whether the municipality has confirmed what a report definition assumes. Without a row nobody has.';
comment on column avstamp.definition_confirmation.definition_hash is 'SHA-256 of the definition with its code lists: a changed one has to be confirmed anew.';

create table avstamp.shadow_report (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (date_part('day', month) = 1),
  definition_id text collate "C" not null check (length(definition_id) between 1 and 64),
  status text not null default 'requested' check (status in ('requested', 'compiled')),
  requested_by text not null check (length(requested_by) between 1 and 64),
  requested_at timestamptz not null default now(),
  compiled_at timestamptz,
  compared_with text collate "C",
  files jsonb,
  findings jsonb,
  difference jsonb,
  differing_rows jsonb,
  version integer not null default 1,
  primary key (municipality_code, month, definition_id),
  check (status = 'requested' or num_nulls(compiled_at, compared_with, files, findings, difference, differing_rows) = 0)
);
comment on table avstamp.shadow_report is 'A month compiled under another definition than its own. It is no report: nobody approves, submits or counts it.';
comment on column avstamp.shadow_report.difference is 'What differs from the definition that it was compared with: counts, columns and numbers of findings.';
comment on column avstamp.shadow_report.differing_rows is 'The cells that differ, by running number. Holds no texts and no identity numbers.';

do $$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
begin
  foreach table_name in array array['definition_confirmation', 'shadow_report'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
  end loop;
  execute format('create policy reporting on avstamp.definition_confirmation for select to avstamp_reporting using (%s)', own);
  execute format($q$create policy seen on avstamp.definition_confirmation for select to avstamp_service
    using (%s and (select avstamp.viewer_role()) in ('administrator', 'reporter', 'auditor'))$q$, own);
  execute format($q$create policy added on avstamp.definition_confirmation for insert to avstamp_service with check (%s
    and (select avstamp.viewer_role()) = 'administrator' and changed_by = (select avstamp.viewer_subject()))$q$, own);
  execute format($q$create policy changed on avstamp.definition_confirmation for update to avstamp_service
    using (%1$s and (select avstamp.viewer_role()) = 'administrator')
    with check (%1$s and changed_by = (select avstamp.viewer_subject()))$q$, own);

  execute format('create policy reporting on avstamp.shadow_report to avstamp_reporting using (%s)', own);
  execute format($q$create policy seen on avstamp.shadow_report for select to avstamp_service
    using (%s and (select avstamp.viewer_role()) = 'reporter')$q$, own);
  execute format($q$create policy added on avstamp.shadow_report for insert to avstamp_service with check (%s
    and (select avstamp.viewer_role()) = 'reporter' and requested_by = (select avstamp.viewer_subject()))$q$, own);
  execute format($q$create policy changed on avstamp.shadow_report for update to avstamp_service
    using (%1$s and (select avstamp.viewer_role()) = 'reporter')
    with check (%1$s and requested_by = (select avstamp.viewer_subject()))$q$, own);
end
$$;
-- Which shadows are asked for, of all municipalities: the job that compiles them asks, and sees nothing of them.
create policy asked_for on avstamp.shadow_report for select to avstamp_loader using (status = 'requested');

grant select on avstamp.definition_confirmation to avstamp_service, avstamp_reporting;
grant insert (municipality_code, definition_id, definition_hash, confirmed, reason, changed_by)
  on avstamp.definition_confirmation to avstamp_service;
grant update (confirmed, reason, changed_by, changed_at, version) on avstamp.definition_confirmation to avstamp_service;
grant select on avstamp.shadow_report to avstamp_service, avstamp_reporting;
grant insert (municipality_code, month, definition_id, requested_by) on avstamp.shadow_report to avstamp_service;
-- Asking again leaves what was found until it has been compiled again.
grant update (status, requested_by, requested_at, version) on avstamp.shadow_report to avstamp_service;
grant insert, update on avstamp.shadow_report to avstamp_reporting;
grant select (municipality_code, month, definition_id, status) on avstamp.shadow_report to avstamp_loader;
