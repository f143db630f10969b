drop table avstamp.follow_up;
alter table avstamp.closure drop column exception_reason, drop column not_heard_from;
