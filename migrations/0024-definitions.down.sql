drop table avstamp.shadow_report;
drop table avstamp.definition_confirmation;
