insert into reference.refused
select 'comments', record from reference.stated_comments as row
where not exists (select from reference.municipality where code = row.municipality_code)
  or not reference.is_month(month) or btrim(name) = ''
  or length(measures_comment) > 1000 or length(closures_comment) > 1000;

insert into reference.refused
select 'comments', record from reference.fine_comments as row
where exists (select from reference.fine_comments as earlier
  where earlier.municipality_code = row.municipality_code and earlier.month = row.month and earlier.record < row.record);

insert into reference.refused
select 'comments', record
from reference.fine_comments as row join reference.comment as taken using (municipality_code, month)
where (row.name, row.title, row.unit, row.email, row.telephone, row.measures_comment, row.closures_comment)
  <> (taken.name, taken.title, taken.unit, taken.email, taken.telephone, taken.measures_comment, taken.closures_comment);

insert into reference.comment
select municipality_code, month, name, title, unit, email, telephone, measures_comment, closures_comment
from reference.fine_comments
on conflict do nothing;
