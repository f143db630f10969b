import type { PoolClient } from 'pg';
import type { Household } from '../../households/index.js';
import {
  firstDayOf,
  type HouseholdReference,
  type MunicipalityCode,
  type PersonReference,
} from '../../kernel/index.js';
import type { Closure } from '../closure.js';
import { type ClosureRow, closureOf } from '../closure.row.js';
import type { ClosureListRequest } from './closure-list.js';
import { LISTED_CLOSURES } from './listed-closures.sql.js';

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

const SELECT_PAGE = `select municipality_code, household_ref, unit, closure, adults from (${LISTED_CLOSURES}) as listed
where (is_without_reason or not $4::boolean) and (closed_on, household_ref) > ($5::date, $6)
order by closed_on, household_ref
limit $7`;

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
