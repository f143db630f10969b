set local role avstamp_proof;
drop function avstamp.acknowledged_adults(date);
set local role avstamp_pseudonym_owner;
revoke select on avstamp_pseudonym.running_number from avstamp_proof;
revoke usage on schema avstamp_pseudonym from avstamp_proof;
drop policy proving on avstamp_pseudonym.running_number;
set local role avstamp_owner;
do $$
declare
  table_name text;
begin
  foreach table_name in array array['acknowledgement', 'assistance_month', 'measure', 'disclosure_ground'] loop
    execute format('revoke select on avstamp.%I from avstamp_proof', table_name);
    execute format('drop policy proving on avstamp.%I', table_name);
  end loop;
end
$$;
revoke usage on schema avstamp from avstamp_proof;

drop function avstamp.reporter_contact(date);
drop policy contact on avstamp.reporter_comment;
alter table avstamp.closed_month drop column closed_until;

revoke update (status) on avstamp.report from avstamp_service;
drop policy of_reporter on avstamp.report;
drop table avstamp.report_receipt, avstamp.report_proof, avstamp.submitted_file;
drop function avstamp.refuse_other_submission();
drop trigger report_is_guarded_by_four_eyes on avstamp.report;
drop function avstamp.guard_report_approval();
drop function avstamp.compiled_by_hand(text, date, text, integer);
alter table avstamp.report drop column approved_by;
drop table avstamp.approval_rule;
