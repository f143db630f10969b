drop table avstamp.import_row, avstamp.import_file;
drop function avstamp.import_fingerprints(bytea[]);
drop table avstamp.import_secret;
