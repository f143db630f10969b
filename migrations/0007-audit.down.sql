drop table avstamp.audit_entry;
drop function avstamp.refuse_change();
