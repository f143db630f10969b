drop table avstamp.received_content, avstamp.received_report, avstamp.refused_file;
drop function avstamp.refuse_change_of_received();
drop function avstamp.refuse_late_content();
set local role avstamp_owner;
revoke select (municipality_code, month, definition_id, revision, event, occurred_at) on avstamp.report_event from avstamp_national;
drop policy adding_up on avstamp.report_event;
