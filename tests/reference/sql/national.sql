-- The national tables of a month as path and text: numbers as they are, shares with one decimal, half up (domain §5).
create function reference.national(of_month text) returns table (path text, figure numeric)
  language sql as $$
  with counted as materialized (select * from reference.counts(of_month)), share_of as (
    select 'closures.' || level as of_whole, code, (select coalesce(sum(figure), 0) from counted
        where counted.path = 'closures.' || level || '.' || code) as part,
      (select coalesce(sum(figure), 0) from counted where counted.path like 'closures.' || level || '.%') as whole
    from unnest(array['applicant', 'coApplicant', 'household']) as level cross join generate_series(1, 12) as code
  ), code_of as (
    select code, (select coalesce(sum(figure), 0) from counted where counted.path like 'measures.%.' || code || '.records') as records,
      (select coalesce(sum(figure), 0) from counted where counted.path like 'measures.%.' || code || '.recordsWithDays') as with_days,
      (select coalesce(sum(figure), 0) from counted where counted.path like 'measures.%.' || code || '.days') as days,
      (select count(distinct municipality_code) from counted where counted.path like 'measures.%.' || code || '.records') as municipalities,
      (select count(distinct municipality_code) from counted where counted.path like 'measures.%.' || code || '.recordsWithDays') as municipalities_with_days
    from generate_series(1, 8) as code
  )
  select 'contributions.measures.withRecords', count(distinct municipality_code)::numeric from counted where path = 'answeredRows'
  union all
  select 'contributions.closures.withRecords', count(distinct municipality_code) from counted where path = 'closureRows'
  union all
  select 'contributions.measures.withComments', count(distinct municipality_code) from counted where path = 'comments.measures'
  union all
  select 'contributions.closures.withComments', count(distinct municipality_code) from counted where path = 'comments.closures'
  union all
  select 'contributions.inAnyPart', count(distinct municipality_code) from counted
  where path in ('answeredRows', 'closureRows', 'comments.measures', 'comments.closures')
  union all
  select 'measures.total', sum(records) from code_of
  union all
  select 'measures.' || code || '.records', records from code_of
  union all
  select 'measures.' || code || '.percent', round(records * 100 / nullif((select sum(records) from code_of), 0), 1) from code_of
  union all
  select 'volumes.' || code || '.' || name, value from code_of cross join lateral (values
    ('recordsWithDays', with_days), ('days', days), ('meanDays', round(days / nullif(with_days, 0), 1)),
    ('municipalities', municipalities), ('municipalitiesWithDays', municipalities_with_days)) as one (name, value)
  union all
  select of_whole || '.' || code || '.part', part from share_of
  union all
  select of_whole || '.' || code || '.percent', round(part * 100 / nullif(whole, 0), 1) from share_of
  union all
  select 'persons.' || one.role || '.' || one.name, (select coalesce(sum(figure), 0) from counted
    where counted.path = 'adults.' || one.role || '.' || one.name)
  from (select role, name from unnest(array['applicant', 'coApplicant']) as role
    cross join unnest(array['withMeasures', 'noMeasure', 'unanswered']) as name) as one
  union all
  select 'participation.reported', count(*) from (
    select municipality_code from reference.household union select municipality_code from reference.comment where month = of_month
  ) as reporting
$$;
