import type { PoolClient } from 'pg';
import type { Household } from '../../households/index.js';
import { type CalendarMonth, firstDayOf } from '../../kernel/index.js';
import { CLOSURE_JSON } from '../closure.row.js';
import type { HouseholdAtClosing } from '../household-at-closing.js';
import type { FollowUp } from './follow-up.js';
import type { SilentHousehold } from './silent-household.js';
import { followUpsJson, type SilentHouseholdRow, silentHouseholdOf } from './silent-household.row.js';

const SELECT = `
select h.municipality_code, h.household_ref, h.unit, to_char($3::date, 'YYYY-MM') as last_month,
  ${followUpsJson('$3::date')} as follow_ups,
  (select ${CLOSURE_JSON} from avstamp.closure c
    where c.municipality_code = $1 and c.household_ref = $2 and c.voided_at is null and c.closed_on >= $3::date
    order by c.closed_on desc limit 1) as closure
from avstamp.household h
where h.municipality_code = $1 and h.household_ref = $2`;

const INSERT = `insert into avstamp.follow_up
    (municipality_code, household_ref, last_month, number, tried_on, contact, result)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** Reads a household with the contacts since a month, in the caller's transaction. */
export async function selectSilentHousehold(
  client: PoolClient,
  { household, applicant, coApplicant }: HouseholdAtClosing,
  lastMonth: CalendarMonth,
): Promise<SilentHousehold> {
  const { rows } = await client.query<Omit<SilentHouseholdRow, 'adults'>>({
    name: 'select-silent-household',
    text: SELECT,
    values: [household.municipalityCode, household.reference, firstDayOf(lastMonth)],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('a household that was found is gone');
  const adults = [applicant, coApplicant].filter((adult) => adult !== undefined);
  return silentHouseholdOf({ ...row, adults });
}

/** Adds a contact, in the transaction that holds the household locked. */
export async function insertFollowUp(
  client: PoolClient,
  { municipalityCode, reference }: Household,
  lastMonth: CalendarMonth,
  { number, triedOn, contact, result }: FollowUp,
): Promise<void> {
  await client.query({
    name: 'insert-follow-up',
    text: INSERT,
    values: [municipalityCode, reference, firstDayOf(lastMonth), number, triedOn, contact, result],
  });
}
