drop table avstamp.closure;
