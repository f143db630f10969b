import type { PoolClient } from 'pg';
import { firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import type { ClosureCounts, ClosureCountsRequest } from './closure-counts.js';
import { LISTED_CLOSURES } from './listed-closures.sql.js';

const counted = (column: string): string => `json_build_object('recorded', count(${column}),
    'other', count(*) filter (where ${column} = $4::integer),
    'unknown', count(*) filter (where ${column} = $5::integer))`;

const SELECT_COUNTS = `select count(*)::integer as "closures",
  count(*) filter (where is_without_reason)::integer as "withoutReason",
  count(*) filter (where not_heard_from)::integer as "notHeardFrom",
  ${counted('applicant_reason')} as "applicants",
  ${counted('co_applicant_reason')} as "coApplicants",
  ${counted('household_reason')} as "households"
from (${LISTED_CLOSURES}) as listed`;

/**
 * Counts the month's closings that the viewer may see, in the caller's transaction.
 * @param codes of the reasons that say little; undefined without a code list, and then none is counted as such
 */
export async function selectClosureCounts(
  client: PoolClient,
  municipalityCode: MunicipalityCode,
  { month, reason }: ClosureCountsRequest,
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
