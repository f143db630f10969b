drop function avstamp.put_key_back(text);
drop function avstamp.take_key_off_empty_table(text);
drop table avstamp.refused_row, avstamp.load_run;
