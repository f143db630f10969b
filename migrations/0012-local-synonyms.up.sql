-- A municipality's own words for measures, such as what a project is called there: the code adviser asks them before
-- its lexicon. They are no person's. A word belongs to the code list whose codes it leads to.
set local role avstamp_owner;

create table avstamp.local_synonym (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  list_id text collate "C" not null check (length(list_id) between 1 and 64),
  phrase text collate "C" not null check (length(phrase) between 1 and 200),
  code smallint check (code >= 0),
  outside_reason text collate "C" check (length(outside_reason) between 1 and 200),
  changed_by text not null check (length(changed_by) between 1 and 64),
  removed_at timestamptz,
  version integer not null default 1,
  primary key (municipality_code, list_id, phrase),
  check (num_nonnulls(code, outside_reason) = 1)
);
comment on table avstamp.local_synonym is 'What a phrase means in the municipality: a code, or outside the model for a reason.';
comment on column avstamp.local_synonym.phrase is 'Small letters, single spaces: the phrase by which it is found again.';
comment on column avstamp.local_synonym.removed_at is 'Set when the phrase was taken away; the row stays for its version.';

alter table avstamp.local_synonym enable row level security;
alter table avstamp.local_synonym force row level security;
create policy seen on avstamp.local_synonym for select to avstamp_service
  using (municipality_code = (select avstamp.current_municipality()) and (select avstamp.viewer_role()) is not null);
create policy added on avstamp.local_synonym for insert to avstamp_service
  with check (municipality_code = (select avstamp.current_municipality())
    and (select avstamp.viewer_role()) in ('unitManager', 'administrator')
    and changed_by = (select avstamp.viewer_subject()));
create policy changed on avstamp.local_synonym for update to avstamp_service
  using (municipality_code = (select avstamp.current_municipality())
    and (select avstamp.viewer_role()) in ('unitManager', 'administrator'))
  with check (municipality_code = (select avstamp.current_municipality())
    and (select avstamp.viewer_role()) in ('unitManager', 'administrator')
    and changed_by = (select avstamp.viewer_subject()));
grant select, insert, update on avstamp.local_synonym to avstamp_service;
