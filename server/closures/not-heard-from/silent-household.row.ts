import {
  calendarMonth,
  type HouseholdReference,
  type MunicipalityCode,
  type PersonReference,
} from '../../kernel/index.js';
import { type ClosureRow, closureOf } from '../closure.row.js';
import type { FollowUp } from './follow-up.js';
import type { SilentHousehold } from './silent-household.js';

/** What a statement reads of a household that has not applied again. */
export interface SilentHouseholdRow {
  readonly municipality_code: MunicipalityCode;
  readonly household_ref: HouseholdReference;
  readonly unit: string;
  readonly last_month: string;
  readonly adults: readonly PersonReference[];
  readonly closure: ClosureRow | null;
  readonly follow_ups: readonly FollowUp[];
}

/** SQL for the contacts tried with the household `h` since the month `last_month`, as `FollowUp`s. */
export const followUpsJson = (lastMonth: string): string => `(
    select coalesce(json_agg(json_build_object('number', f.number, 'triedOn', f.tried_on, 'contact', f.contact,
      'result', f.result) order by f.number), '[]')
    from avstamp.follow_up f
    where f.municipality_code = h.municipality_code and f.household_ref = h.household_ref
      and f.last_month = ${lastMonth})`;

/** The household that a row tells of. */
export function silentHouseholdOf(row: SilentHouseholdRow): SilentHousehold {
  return {
    household: { municipalityCode: row.municipality_code, reference: row.household_ref, unit: row.unit },
    lastMonth: calendarMonth(row.last_month),
    adults: row.adults,
    closure: row.closure === null ? undefined : closureOf(row.closure),
    followUps: row.follow_ups,
  };
}
