import { protectionSql } from '../../access/index.js';
import { ADULTS_EVER } from '../adults-ever.sql.js';
import { CLOSURE_JSON } from '../closure.row.js';

/**
 * The closings of a month that count and that the viewer may see, each with its last adults. They are put in order
 * first, so that a page looks up no more households than it shows: whether one has ever had a protected adult takes a
 * step for each of its months. Parameters: municipality, first day of the month, whether a reason for opening protected
 * households is given.
 */
export const LISTED_CLOSURES = `
select h.municipality_code, h.household_ref, h.unit, c.closed_on, ${CLOSURE_JSON} as closure,
  c.applicant_reason, c.co_applicant_reason, c.household_reason, c.not_heard_from,
  array_remove(array[last.applicant_ref, last.co_applicant_ref], null) as adults,
  c.applicant_reason is null or c.household_reason is null
    or (last.co_applicant_ref is not null and c.co_applicant_reason is null) as is_without_reason
from (
  select * from avstamp.closure
  where municipality_code = $1 and voided_at is null
    and closed_on >= $2::date and closed_on < ($2::date + interval '1 month')::date
  order by closed_on, household_ref offset 0
) c
join avstamp.household h on h.municipality_code = c.municipality_code and h.household_ref = c.household_ref
left join lateral (
  select a.applicant_ref, a.co_applicant_ref from avstamp.assistance_month a
  where a.municipality_code = c.municipality_code and a.household_ref = c.household_ref and a.month <= c.closed_on
  order by a.month desc limit 1
) last on true
where case ${protectionSql('h.municipality_code', ADULTS_EVER)}
    when 'none' then true when 'named' then $3::boolean else false end`;
