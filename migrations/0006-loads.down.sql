drop table avstamp.refused_row, avstamp.load_run;
