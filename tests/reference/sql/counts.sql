-- What the month's report of each municipality counts up to (domain §5): a path such as measures.applicant.3.days, and a
-- number. What is not there is nought.
create function reference.counts(of_month text) returns table (municipality_code text, path text, figure bigint)
  language sql as $$
  with adult as (
    select *, array_remove(cells[2:9], '') as filled from reference.adult_answer where month = of_month and person_ref <> ''
  ), cell as (
    select municipality_code, role, code, cell from adult cross join unnest(cells) with ordinality as one (cell, place)
    cross join lateral (select place - 1 as code) as counted where cell <> '' and place > 1
  ), reason as (
    select municipality_code, level, reason from reference.reported_closing cross join lateral (values
      ('applicant', applicant_reason), ('coApplicant', co_applicant_reason), ('household', household_reason)) as one (level, reason)
    where month = of_month and reason <> ''
  )
  select municipality_code, 'measureRows', count(*) from reference.assistance where month = of_month group by 1
  union all
  select municipality_code, 'answeredRows', count(distinct household_ref) from adult
  where cells <> array_fill(''::text, array[9]) group by 1
  union all
  select municipality_code, 'closureRows', count(*) from reference.reported_closing where month = of_month group by 1
  union all
  select municipality_code, 'adults.' || role || '.' || case
      when filled <> '{}' then 'withMeasures' when cells[1] <> '' then 'noMeasure' else 'unanswered' end, count(*)
  from adult group by 1, 2
  union all
  select municipality_code, 'adults.' || role || '.byNumberOfMeasures.' || cardinality(filled), count(*)
  from adult where filled <> '{}' group by 1, 2
  union all
  select municipality_code, 'measures.' || role || '.' || code || '.records', count(*) from cell group by 1, 2
  union all
  select municipality_code, 'measures.' || role || '.' || code || '.recordsWithDays', count(*) from cell where cell <> 'X' group by 1, 2
  union all
  select municipality_code, 'measures.' || role || '.' || code || '.days', sum(cell::integer) from cell where cell <> 'X' group by 1, 2
  union all
  select municipality_code, 'closures.' || level || '.' || reason, count(*) from reason group by 1, 2
  union all
  select municipality_code, 'comments.' || part, 1 from reference.comment
  cross join lateral (values ('measures', measures_comment), ('closures', closures_comment)) as one (part, said)
  where month = of_month and said <> ''
$$;
