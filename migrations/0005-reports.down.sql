drop table avstamp_pseudonym.running_number;
drop table avstamp.report, avstamp.reporter_comment;
