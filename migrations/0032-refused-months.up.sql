-- A household whose month a load refused is missing from the month's report. Whoever compiles it counts such households, so
-- that the report says so; of the rows it reads no more than which household and month they were about.
set local role avstamp_owner;

create policy counting on avstamp.refused_row for select to avstamp_reporting
  using (municipality_code = (select avstamp.current_municipality()));
grant select (municipality_code, file, cells) on avstamp.refused_row to avstamp_reporting;

create index refused_row_by_month on avstamp.refused_row (municipality_code, (cells ->> 'month'))
  where file = 'assistance.csv';
