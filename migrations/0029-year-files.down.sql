set local role avstamp_owner;
drop table avstamp.year_file;
