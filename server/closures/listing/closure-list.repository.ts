import type { PoolClient } from 'pg';
import { protectionSql } from '../../access/index.js';
import type { Household } from '../../households/index.js';
import {
  firstDayOf,
  type HouseholdReference,
  type MunicipalityCode,
  type PersonReference,
} from '../../kernel/index.js';
import { ADULTS_EVER } from '../adults-ever.sql.js';
import type { Closure } from '../closure.js';
import { CLOSURE_JSON, type ClosureRow, closureOf } from '../closure.row.js';
import type { ClosureCounts, ClosureListRequest } from './closure-list.js';

/** A closing as the list finds it. */
export interface FoundClosure {
  readonly household: Household;
  readonly closure: Closure;
  /** The adults when assistance ended; empty where no assistance is known. */
  readonly adults: readonly PersonReference[];
}

interface FoundRow {
  readonly municipality_code: MunicipalityCode;
  readonly household_ref: HouseholdReference;
  readonly unit: string;
  readonly closure: ClosureRow;
  readonly adults: readonly PersonReference[];
}

// The closings of a month that count and that the viewer may see, each with its last adults.
// Parameters: municipality, first day of the month, whether a reason for opening protected households is given.
const LISTED = `
select h.municipality_code, h.household_ref, h.unit, c.closed_on, ${CLOSURE_JSON} as closure,
  c.applicant_reason, c.co_applicant_reason, c.household_reason, c.not_heard_from,
  array_remove(array[last.applicant_ref, last.co_applicant_ref], null) as adults,
  c.applicant_reason is null or c.household_reason is null
    or (last.co_applicant_ref is not null and c.co_applicant_reason is null) as is_without_reason
from avstamp.closure c
join avstamp.household h on h.municipality_code = c.municipality_code and h.household_ref = c.household_ref
left join lateral (
  select a.applicant_ref, a.co_applicant_ref from avstamp.assistance_month a
  where a.municipality_code = c.municipality_code and a.household_ref = c.household_ref and a.month <= c.closed_on
  order by a.month desc limit 1
) last on true
where c.municipality_code = $1 and c.voided_at is null
  and c.closed_on >= $2::date and c.closed_on < ($2::date + interval '1 month')::date
  and case ${protectionSql('h.municipality_code', ADULTS_EVER)}
    when 'none' then true when 'named' then $3::boolean else false end`;

const SELECT_PAGE = `select municipality_code, household_ref, unit, closure, adults from (${LISTED}) as listed
where (is_without_reason or not $4::boolean) and (closed_on, household_ref) > ($5::date, $6)
order by closed_on, household_ref
limit $7`;

const counted = (column: string): string => `json_build_object('recorded', count(${column}),
    'other', count(*) filter (where ${column} = $4::integer),
    'unknown', count(*) filter (where ${column} = $5::integer))`;

const SELECT_COUNTS = `select count(*)::integer as "closures",
  count(*) filter (where is_without_reason)::integer as "withoutReason",
  count(*) filter (where not_heard_from)::integer as "notHeardFrom",
  ${counted('applicant_reason')} as "applicants",
  ${counted('co_applicant_reason')} as "coApplicants",
  ${counted('household_reason')} as "households"
from (${LISTED}) as listed`;

/** Reads up to one closing more than the page holds, in the caller's transaction. */
export async function selectClosures(
  client: PoolClient,
  municipalityCode: MunicipalityCode,
  { month, filter, first, after, reason }: ClosureListRequest,
): Promise<readonly FoundClosure[]> {
  const { rows } = await client.query<FoundRow>({
    name: 'select-closures-of-month',
    text: SELECT_PAGE,
    values: [
      municipalityCode,
      firstDayOf(month),
      reason !== '',
      filter === 'withoutReason',
      after?.closedOn ?? firstDayOf(month),
      after?.householdReference ?? '',
      first + 1,
    ],
  });
  return rows.map((row) => ({
    household: { municipalityCode: row.municipality_code, reference: row.household_ref, unit: row.unit },
    closure: closureOf(row.closure),
    adults: row.adults,
  }));
}

/**
 * Counts the month's closings that the viewer may see, in the caller's transaction.
 * @param codes of the reasons that say little; undefined without a code list, and then none is counted as such
 */
export async function selectClosureCounts(
  client: PoolClient,
  municipalityCode: MunicipalityCode,
  { month, reason }: ClosureListRequest,
  codes: { readonly otherReasonCode: number; readonly unknownReasonCode: number } | undefined,
): Promise<ClosureCounts> {
  const { rows } = await client.query<ClosureCounts>({
    name: 'count-closures-of-month',
    text: SELECT_COUNTS,
    values: [
      municipalityCode,
      firstDayOf(month),
      reason !== '',
      codes?.otherReasonCode ?? null,
      codes?.unknownReasonCode ?? null,
    ],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('counting gave no row');
  return row;
}
