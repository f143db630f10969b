set local role avstamp_owner;
drop function avstamp.months_to_correct;
drop policy correcting on avstamp.touched_month;
revoke select on avstamp.change from avstamp_reporting;
drop policy reporting on avstamp.change;
drop table avstamp.correction_row, avstamp.correction, avstamp.correction_cause;
alter table avstamp.touched_month drop column transaction_id, drop column actor, drop column role;
alter table avstamp.change drop column transaction_id;
