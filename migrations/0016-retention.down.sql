set local role avstamp_retention;
drop function avstamp.is_protected(text, text), avstamp.carry_out_retention(uuid),
  avstamp.retention_plan_is_current(uuid), avstamp.plan_retention(uuid, date), avstamp.coverage_hash(date),
  avstamp.retention_counts(date), avstamp.retention_coverage(date), avstamp.entries_sql(text),
  avstamp.log_entries_about(text);
set local role avstamp_pseudonym_owner;
drop function avstamp_pseudonym.forget_households(text[]);
drop policy forgetting on avstamp_pseudonym.running_number;
revoke usage on schema avstamp_pseudonym from avstamp_retention;
set local role avstamp_owner;
drop policy retention on avstamp.answered_request;
revoke all on avstamp.answered_request from avstamp_retention;
do $$
declare
  table_name text;
begin
  for table_name in select distinct name from avstamp.retained_tables() loop
    execute format('drop policy retention on avstamp.%I', table_name);
    execute format('revoke all on avstamp.%I from avstamp_retention', table_name);
  end loop;
end
$$;
drop procedure avstamp.put_under_retention();
drop function avstamp.retained_tables();
drop function avstamp.receipt_hash(avstamp.retention_receipt);
drop table avstamp.retention_receipt, avstamp.retention_plan, avstamp.legal_hold, avstamp.retention_rule;
drop function avstamp.refuse_other_receipt();
revoke all on avstamp.audit_entry from avstamp_retention;
revoke usage on schema avstamp from avstamp_retention;
drop policy searched on avstamp.audit_entry;
drop policy reviewed on avstamp.audit_entry;
create policy reviewed on avstamp.audit_entry for select to avstamp_service
  using (municipality_code = (select avstamp.current_municipality())
    and (select avstamp.viewer_role()) in ('auditor', 'unitManager'));
drop index avstamp.audit_entry_by_subject, avstamp.audit_entry_by_subjects;
drop policy of_reporter on avstamp.reporter_comment;
