drop table avstamp.acknowledgement, avstamp.closed_month;
