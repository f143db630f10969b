import type { PoolClient } from 'pg';
import { firstDayOf } from '../../kernel/index.js';
import type { Closure } from '../closure.js';
import { CLOSURE_JSON, type ClosureRow, closureOf } from '../closure.row.js';
import { type HouseholdAtClosing, monthBeforeSilence } from '../household-at-closing.js';

/** What is registered around a closing, as far as a change of it is judged by that. */
export interface ClosingSituation extends HouseholdAtClosing {
  /** The closing itself; undefined where there is none on that day. */
  readonly closure: Closure | undefined;
  /** Other days, `YYYY-MM-DD`, of the same month on which the household was closed and not reopened. */
  readonly otherClosings: readonly string[];
  /** Different days on which contact was tried since the household's last month with assistance. */
  readonly contactDays: number;
  /** Whether a report of the closing's month has been submitted. */
  readonly monthIsReported: boolean;
}

interface SituationRow {
  readonly closure: ClosureRow | null;
  readonly other_closings: readonly string[];
  readonly contact_days: number;
  readonly month_is_reported: boolean;
}

const SELECT = `select
  (select ${CLOSURE_JSON} from avstamp.closure c
    where c.municipality_code = $1 and c.household_ref = $2 and c.closed_on = $3::date) as closure,
  (select coalesce(json_agg(c.closed_on order by c.closed_on), '[]') from avstamp.closure c
    where c.municipality_code = $1 and c.household_ref = $2 and c.closed_on <> $3::date and c.voided_at is null
      and date_trunc('month', c.closed_on) = date_trunc('month', $3::date)) as other_closings,
  (select count(distinct f.tried_on)::integer from avstamp.follow_up f
    where f.municipality_code = $1 and f.household_ref = $2 and f.last_month = $4::date) as contact_days,
  exists (select from avstamp.report r where r.municipality_code = $1 and r.status = 'submitted'
    and r.month = date_trunc('month', $3::date)::date) as month_is_reported`;

/** Reads what is registered around a closing, in the transaction that is to change it. */
export async function selectClosingSituation(
  client: PoolClient,
  at: HouseholdAtClosing,
  closedOn: string,
): Promise<ClosingSituation> {
  const { municipalityCode, reference } = at.household;
  const lastMonth = firstDayOf(monthBeforeSilence(at, closedOn));
  const { rows } = await client.query<SituationRow>({
    name: 'select-closing-situation',
    text: SELECT,
    values: [municipalityCode, reference, closedOn, lastMonth],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('a closing has no situation');
  return {
    ...at,
    closure: row.closure === null ? undefined : closureOf(row.closure),
    otherClosings: row.other_closings,
    contactDays: row.contact_days,
    monthIsReported: row.month_is_reported,
  };
}
