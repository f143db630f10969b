import { holdsNothing } from '../holds-nothing.js';
import type { LoadSession } from '../session.js';
import { fillDirectly } from './fill-directly.js';
import { HOUSEHOLD_FIELDS, HouseholdRows } from './household-rows.js';
import type { References } from './references.js';

/**
 * Takes the households where the database holds none and every row is beyond doubt.
 * @returns each with its municipality; undefined where the file must be staged and judged, and nothing is taken
 */
export async function takeHouseholdsDirectly(session: LoadSession): Promise<References | undefined> {
  if (!(await holdsNothing(session, 'household'))) return undefined;
  const taker = new HouseholdRows();
  const isFilled = await fillDirectly(session, {
    file: 'households',
    table: 'household',
    columns: HOUSEHOLD_FIELDS,
    taker,
  });
  return isFilled ? taker.known : undefined;
}
