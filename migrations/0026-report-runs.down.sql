drop function avstamp.plan_reports;
drop function avstamp.ask_for_report;
drop function avstamp.queue_report;
drop table avstamp.report_occasion;
drop table avstamp.report_run;
drop function avstamp.report_is_under_way;
drop function avstamp.report_lock;
