-- The rows of a folder that have not been refused so far.
do $$
declare
  file text;
begin
  foreach file in array array['households', 'persons', 'assistance', 'measures', 'closings', 'closure_reasons', 'comments'] loop
    execute format('create view reference.fine_%1$s as select * from reference.stated_%1$s as row
      where not exists (select from reference.refused where refused.file = %1$L and refused.record = row.record)', file);
  end loop;
end
$$;

create view reference.stated_adults as
select record, municipality_code, household_ref, month, applicant_ref as person_ref
from reference.fine_assistance join reference.household using (household_ref)
union all
select record, municipality_code, household_ref, month, co_applicant_ref
from reference.fine_assistance join reference.household using (household_ref)
where co_applicant_ref <> '';

-- Where the refused rows begin: the headings are a line, and a quoted line break makes a row longer than its line.
create function reference.refused_lines() returns table (line text) language plpgsql as $$
declare
  of_file text;
begin
  foreach of_file in array array['households', 'assistance', 'measures', 'closings', 'closure_reasons', 'comments'] loop
    return query execute format($q$
      select %1$L || '.csv:' || record + 1 + breaks_before from (
        select record, coalesce(sum(length(row::text) - length(replace(row::text, chr(10), '')))
          over (order by record rows between unbounded preceding and 1 preceding), 0) as breaks_before
        from reference.stated_%1$s as row
      ) as placed where record in (select record from reference.refused where file = %1$L)$q$, of_file);
  end loop;
end
$$;

-- The adults of the month's households, with the nine cells of their answer and their texts (domain §4).
create view reference.adult_answer as
select adult.municipality_code, adult.month, adult.household_ref, adult.role, adult.person_ref, answer.cells, answer.texts
from (
  select municipality_code, month, household_ref, 'applicant' as role, applicant_ref as person_ref from reference.assistance
  union all
  select municipality_code, month, household_ref, 'coApplicant', co_applicant_ref from reference.assistance
) as adult
cross join lateral (
  select array_agg(cell order by place) as cells, (
      select coalesce(array_agg(text order by text collate "C"), '{}') from reference.measure as other
      where (other.municipality_code, other.person_ref, other.month)
        = (adult.municipality_code, adult.person_ref, adult.month) and other.code = '8') as texts
  from (
    select place, case count(measure.code) when 0 then '' when 1 then coalesce(nullif(max(days), ''), 'X') else 'X' end as cell
    from generate_series(0, 8) as place left join reference.measure as measure
      on (measure.municipality_code, measure.person_ref, measure.month, measure.code)
        = (adult.municipality_code, adult.person_ref, adult.month, place::text)
    group by place
  ) as nine
) as answer;

-- The household's last closing of each month, reopened ones left out (domain §3.1, §3.4).
create view reference.reported_closing as
select distinct on (household_ref, left(closed_on, 7)) municipality_code, left(closed_on, 7) as month, household_ref,
  applicant_reason, co_applicant_reason, household_reason
from reference.closing where not reopened
order by household_ref, left(closed_on, 7), closed_on desc;
