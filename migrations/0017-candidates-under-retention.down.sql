set local role avstamp_owner;
grant create on schema avstamp to avstamp_retention;
set local role avstamp_retention;

create or replace function avstamp.carry_out_retention(id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  municipality constant text := avstamp.current_municipality();
  plan avstamp.retention_plan;
  receipt avstamp.retention_receipt;
  table_name text;
  retained record;
  due_persons text[];
  due_households text[];
  rows_deleted bigint;
  deleted jsonb := '{}';
begin
  if municipality is null or avstamp.viewer_role() is distinct from 'administrator' then
    raise exception 'an administrator carries plans out' using errcode = 'insufficient_privilege';
  end if;
  select * into plan from avstamp.retention_plan where municipality_code = municipality and plan_id = id for update;
  if plan.approved_by is null or plan.approved_by = plan.planned_by or plan.carried_out_at is not null then
    raise exception 'the plan is not one that another user has approved and that waits' using errcode = 'insufficient_privilege';
  end if;
  if plan.cutoff > current_date - make_interval(years => coalesce(
      (select years from avstamp.retention_rule where municipality_code = municipality), 5)) then
    raise exception 'the records must be kept for longer' using errcode = 'insufficient_privilege';
  end if;
  -- What is registered while this runs waits: else it could be added to somebody who is gone a moment later.
  for table_name in select distinct name from avstamp.retained_tables() order by name loop
    execute format('lock table avstamp.%I in share row exclusive mode', table_name);
  end loop;
  if plan.coverage_hash <> avstamp.coverage_hash(plan.cutoff) then
    return false;
  end if;
  select coalesce(array_agg(reference) filter (where owner = 'person'), '{}'),
      coalesce(array_agg(reference) filter (where owner = 'household'), '{}')
    into due_persons, due_households from avstamp.retention_coverage(plan.cutoff) where not held;

  for retained in select name, owner, reference from avstamp.retained_tables() order by place loop
    execute format('delete from avstamp.%I where municipality_code = $1 and %I in (select unnest($2))',
      retained.name, retained.reference)
      using municipality, case retained.owner when 'person' then due_persons else due_households end;
    get diagnostics rows_deleted = row_count;
    deleted := deleted || jsonb_build_object(retained.name,
      rows_deleted + coalesce((deleted ->> retained.name)::bigint, 0));
  end loop;
  deleted := deleted || jsonb_build_object('running_number', avstamp_pseudonym.forget_households(due_households));
  delete from avstamp.answered_request
    where municipality_code = municipality and answered_at < now() - interval '90 days';
  get diagnostics rows_deleted = row_count;
  deleted := deleted || jsonb_build_object('answered_request', rows_deleted);

  receipt := (municipality, id, plan.cutoff, deleted, plan.coverage_hash, plan.planned_by, plan.approved_by,
    avstamp.viewer_subject(), clock_timestamp(), null);
  receipt.receipt_hash := avstamp.receipt_hash(receipt);
  insert into avstamp.retention_receipt select receipt.*;
  update avstamp.retention_plan set carried_out_at = receipt.carried_out_at, version = version + 1
    where municipality_code = municipality and plan_id = id;
  return true;
end
$$;

set local role avstamp_owner;
revoke create on schema avstamp from avstamp_retention;
revoke update (candidate_refs) on avstamp.import_row from avstamp_retention;
