import type { PoolClient } from 'pg';
import { protectionSql } from '../../access/index.js';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import { ADULTS_EVER } from '../adults-ever.sql.js';
import { CLOSURE_JSON } from '../closure.row.js';
import type { SilentHousehold } from './silent-household.js';
import { followUpsJson, type SilentHouseholdRow, silentHouseholdOf } from './silent-household.row.js';

/** A page of the households that were not heard from in a month, as somebody asks for it. */
export interface NotHeardFromRequest {
  /** The month without assistance. */
  readonly month: CalendarMonth;
  /** Most households of the page. */
  readonly first: number;
  /** Reference of the household before the page; empty for the first page. */
  readonly after: string;
  /** Why households with a protected identity are listed; without it they are not. */
  readonly reason: string;
}

// Who had assistance the month before, or was closed in the month without a reason, and has none in the month. Those
// are put in order first, and all else is looked up for one after the other until the page is full: whether a household
// has ever had a protected adult takes a step for each of its months.
const SELECT = `
select h.municipality_code, h.household_ref, h.unit, to_char(since.month, 'YYYY-MM') as last_month,
  array_remove(array[last.applicant_ref, last.co_applicant_ref], null) as adults, closed.closure,
  ${followUpsJson('since.month')} as follow_ups
from (
  select household_ref from (
    select a.household_ref from avstamp.assistance_month a
    where a.municipality_code = $1 and a.month = ($2::date - interval '1 month')::date
    union
    select c.household_ref from avstamp.closure c
    where c.municipality_code = $1 and c.voided_at is null and c.household_reason is null
      and c.closed_on >= $2::date and c.closed_on < ($2::date + interval '1 month')::date
  ) as once
  where household_ref > $4 and not exists (
    select from avstamp.assistance_month again
    where again.municipality_code = $1 and again.month = $2::date and again.household_ref = once.household_ref)
  order by household_ref offset 0
) as missed
join avstamp.household h on h.municipality_code = $1 and h.household_ref = missed.household_ref
left join lateral (
  select a.month, a.applicant_ref, a.co_applicant_ref from avstamp.assistance_month a
  where a.municipality_code = $1 and a.household_ref = h.household_ref and a.month < $2::date
  order by a.month desc limit 1
) last on true
cross join lateral (select coalesce(last.month, ($2::date - interval '1 month')::date) as month) since
left join lateral (
  select c.household_reason, ${CLOSURE_JSON} as closure from avstamp.closure c
  where c.municipality_code = $1 and c.household_ref = h.household_ref and c.voided_at is null
    and c.closed_on >= since.month
  order by c.closed_on desc limit 1
) closed on true
where closed.household_reason is null
  and case ${protectionSql('h.municipality_code', ADULTS_EVER)}
    when 'none' then true when 'named' then $3::boolean else false end
order by missed.household_ref
limit $5`;

/** Reads up to one household more than the page holds, in the caller's transaction. */
export async function selectNotHeardFrom(
  client: PoolClient,
  municipalityCode: MunicipalityCode,
  { month, first, after, reason }: NotHeardFromRequest,
): Promise<readonly SilentHousehold[]> {
  const { rows } = await client.query<SilentHouseholdRow>({
    name: 'select-not-heard-from',
    text: SELECT,
    values: [municipalityCode, firstDayOf(month), reason !== '', after, first + 1],
  });
  return rows.map(silentHouseholdOf);
}
