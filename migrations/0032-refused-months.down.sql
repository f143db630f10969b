set local role avstamp_owner;

drop index avstamp.refused_row_by_month;
drop policy counting on avstamp.refused_row;
revoke select (municipality_code, file, cells) on avstamp.refused_row from avstamp_reporting;
