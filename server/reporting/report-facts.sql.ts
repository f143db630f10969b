import { DECIDING_REVISION, REVISION_TO_COMPILE } from './compile/revision-to-compile.sql.js';

/**
 * The planner's settings for reading a report. Nested loops are what it chooses while it has no statistics, right
 * after a first load; on a large municipality they take minutes where a hash join takes milliseconds. And a plan
 * made once serves all municipalities: making one takes longer than reading a small municipality.
 */
export const PLANNER_SETTINGS = { enable_nestloop: 'off', plan_cache_mode: 'force_generic_plan' } as const;

/**
 * Whether the month has running numbers. While it has none its rows are not read: they are read when they have got
 * theirs.
 */
const IS_NUMBERED =
  'exists (select from avstamp_pseudonym.running_number where municipality_code = $1 and month = $2::date)';

/**
 * Gives every household of the month that has no running number yet the next free ones, in random order. The
 * first time that is a permutation of 1 to n; later only for those who came late, so that no number ever
 * changes (domain §4). They are written in the order of the key and not of the numbers: then a month's numbers lie
 * together for whoever reads them by household. Parameters: municipality, first day of the month, and a key of 32 random bytes
 * that nobody keeps: without it the order cannot be told from chance.
 */
export const GIVE_RUNNING_NUMBERS = `
insert into avstamp_pseudonym.running_number (municipality_code, month, household_ref, running_number)
select $1, $2::date, household_ref,
  (select coalesce(max(running_number), 0) from avstamp_pseudonym.running_number
    where municipality_code = $1 and month = $2::date) + row_number() over (order by sha256($3::bytea || convert_to(household_ref, 'UTF8')))
from (
  select household_ref from avstamp.assistance_month assisted
  where municipality_code = $1 and month = $2::date
    and not exists (select from avstamp_pseudonym.running_number given
      where given.municipality_code = $1 and given.month = $2::date
        and given.household_ref = assisted.household_ref)
  union
  select household_ref from avstamp.closure closed
  where municipality_code = $1 and voided_at is null
    and closed_on >= $2::date and closed_on < ($2::date + interval '1 month')::date
    and not exists (select from avstamp_pseudonym.running_number given
      where given.municipality_code = $1 and given.month = $2::date
        and given.household_ref = closed.household_ref)
) without_number
order by household_ref
`;

/**
 * Households with assistance in the month, as `HouseholdFacts`; those without a number last. Measures of persons without assistance in the
 * month fall away in the join (domain §2.5). Parameters: municipality, first day of the month.
 */
export const SELECT_HOUSEHOLDS = `
with answer as materialized (
  select person_ref,
    string_agg(code || ':' || coalesce(days::text, 'X'), ',' order by code, other_text, party) as measures,
    json_agg(distinct other_text order by other_text) filter (where other_text <> '') as texts
  from avstamp.measure
  where municipality_code = $1 and month = $2::date and withdrawn_at is null
  group by person_ref
)
select given.running_number, household.co_applicant_ref is not null,
  applicant.measures, applicant.texts, co_applicant.measures, co_applicant.texts
from avstamp.assistance_month household
left join avstamp_pseudonym.running_number given
  on given.municipality_code = $1 and given.month = $2::date and given.household_ref = household.household_ref
left join answer applicant on applicant.person_ref = household.applicant_ref
left join answer co_applicant on co_applicant.person_ref = household.co_applicant_ref
where household.municipality_code = $1 and household.month = $2::date and ${IS_NUMBERED}
order by given.running_number
`;

/**
 * Households closed in the month and not reopened, as `ClosureFacts`; those without a number last. The last assistance month is looked for
 * month by month backwards, because that is one step in the key for each household, however long the history
 * is. The numbers are joined and not looked up one by one: while there are no statistics, the planner may look for a
 * household by the key of the numbers, which in a large municipality takes minutes. Parameters: municipality, first day of
 * the month.
 */
export const SELECT_CLOSURES = `
with recursive closed as materialized (
  select distinct on (household_ref) household_ref, applicant_reason, co_applicant_reason, household_reason
  from avstamp.closure
  where municipality_code = $1 and voided_at is null
    and closed_on >= $2::date and closed_on < ($2::date + interval '1 month')::date and ${IS_NUMBERED}
  order by household_ref, closed_on desc
), looked (household_ref, month, has_co_applicant) as (
  select household_ref, $2::date,
    (select co_applicant_ref is not null from avstamp.assistance_month known
      where known.municipality_code = $1 and known.month = $2::date
        and known.household_ref = closed.household_ref)
  from closed
  union all
  select household_ref, (month - interval '1 month')::date,
    (select co_applicant_ref is not null from avstamp.assistance_month known
      where known.municipality_code = $1 and known.month = (looked.month - interval '1 month')::date
        and known.household_ref = looked.household_ref)
  from looked
  where has_co_applicant is null
    and month > (select min(month) from avstamp.assistance_month where municipality_code = $1)
)
select given.running_number, last_known.has_co_applicant,
  closed.applicant_reason, closed.co_applicant_reason, closed.household_reason
from closed
left join avstamp_pseudonym.running_number given
  on given.municipality_code = $1 and given.month = $2::date and given.household_ref = closed.household_ref
left join looked last_known
  on last_known.household_ref = closed.household_ref and last_known.has_co_applicant is not null
order by given.running_number
`;

/**
 * Always one row: what is kept of the month, which revision a compile writes, what was submitted last and how many of its households are left, whether something has changed since it was compiled, whether it has running numbers, whether attendance of other measures is
 * kept, and the reporter's comment as the fields
 * of `ReporterComment`, all null where there is none. Kept is the latest revision under any definition, because their
 * files may bear the same names, one that is no draft before one that is; all are locked, so that nobody approves or
 * submits a report whose files are being written. Parameters: municipality, first day of the month.
 */
export const SELECT_BEGINNING = `
with kept as materialized (
  select status, definition_id, revision, files, tally from avstamp.report
  where municipality_code = $1 and month = $2::date
  for no key update
)
select (
    select jsonb_build_object('status', status, 'revision', revision,
      'tally', case when status <> 'compiled' or revision > 1 then tally end)
    from kept ${DECIDING_REVISION}
  ) as "kept",
  (select ${REVISION_TO_COMPILE} from (select) as always
    left join (select status, revision from kept ${DECIDING_REVISION}) as deciding on true) as "toCompile",
  (select jsonb_build_object('revision', revision, 'definitionId', definition_id, 'files', files,
      'numbersGiven', coalesce(numbers.given, 0), 'numbersKept', numbers.kept)
    from (select * from kept where status = 'submitted' order by revision desc limit 1) as latest
    cross join lateral (
      select max(running_number) as given, count(*) filter (where household_ref <> '') as kept
      from avstamp_pseudonym.running_number where municipality_code = $1 and month = $2::date
    ) as numbers) as "submitted",
  exists (select from avstamp.touched_month where municipality_code = $1 and month = $2::date) as "touched",
  name, title, unit, email, telephone,
  measures_comment as "measuresComment", closures_comment as "closuresComment",
  ${IS_NUMBERED} as "numbered",
  exists (select from avstamp.attendance where municipality_code = $1 and day >= $2::date
      and day < ($2::date + interval '1 month')::date and other_text <> '' and status = 'present') as "attended"
from (select) always
left join avstamp.reporter_comment on municipality_code = $1 and month = $2::date
`;
