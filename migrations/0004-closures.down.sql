drop policy checking_references on avstamp.household;
drop table avstamp.closure;
