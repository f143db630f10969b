-- The rows of a month's files below the headings, as the module should have written them, with the numbers that its key
-- holds: which household has which number is free, everything else is not.
create function reference.number_of(municipality text, of_month text, household text) returns integer stable return (
  select running_number from avstamp_pseudonym.running_number as given
  where given.municipality_code = municipality and given.month = (of_month || '-01')::date and given.household_ref = household);

create function reference.beginning(municipality text, of_month text, number integer) returns text[] immutable return
  array[right(of_month, 2), municipality, coalesce(lpad(number::text, greatest(4, length(number::text)), '0'), 'no number')];

create function reference.file_rows(of_month text) returns table (municipality_code text, part text, number integer, cells text[])
  language sql as $$
  with household as (
    select one.municipality_code, reference.number_of(one.municipality_code, of_month, household_ref) as number,
      applicant.cells || co_applicant.cells as cells, applicant.texts || co_applicant.texts as texts
    from reference.assistance as one
    join reference.adult_answer as applicant using (household_ref, month)
    join reference.adult_answer as co_applicant using (household_ref, month)
    where one.month = of_month and applicant.role = 'applicant' and co_applicant.role = 'coApplicant'
  )
  select municipality_code, 'insatser', number, reference.beginning(municipality_code, of_month, number) || cells || texts
    || array_fill(''::text, array[most - cardinality(texts)])
  from household join (
    select municipality_code, max(cardinality(texts)) as most from household group by municipality_code
  ) as widest using (municipality_code)
  union all
  select municipality_code, 'avslut', number, reference.beginning(municipality_code, of_month, number)
    || array[applicant_reason, co_applicant_reason, household_reason]
  from (select *, reference.number_of(municipality_code, of_month, household_ref) as number
    from reference.reported_closing where month = of_month) as closed
  union all
  select municipality_code, 'synpunkter', 1, array[known.name, comment.name, title, unit, email, telephone, measures_comment, closures_comment]
  from reference.comment join reference.municipality as known on code = municipality_code where month = of_month
$$;
