set local role avstamp_owner;
revoke select (municipality_code, unit, month, settlement) on avstamp.import_row from avstamp_reporting;
revoke select (municipality_code, person_ref, month, rule, facts_hash) on avstamp.acknowledgement from avstamp_reporting;
drop policy counting on avstamp.import_row;
drop policy counting on avstamp.acknowledgement;
drop table avstamp.reminder, avstamp.readiness_day, avstamp.readiness;
