import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { firstDayOf, type HouseholdReference, type PersonReference } from '../../kernel/index.js';
import type { SheetScope } from './month-sheet.repository.js';
import { SHEET_ADULTS, SHEET_HOUSEHOLDS, SHEET_REACH } from './sheet-households.sql.js';

/** An adult as somebody names one who works with the sheet. */
export interface SheetPerson {
  readonly householdReference: HouseholdReference;
  readonly personReference: PersonReference;
}

// By household, whose row is found by its key: an index over persons would cost every load more than it saves here.
const SELECT = `select (wanted.place - 1)::integer as place, h.unit
  from unnest($5::text[], $6::text[]) with ordinality as wanted (household_ref, person_ref, place)
  cross join ${SHEET_HOUSEHOLDS} cross join lateral ${SHEET_ADULTS}
  where ${SHEET_REACH} and h.household_ref = wanted.household_ref and adult.person_ref = wanted.person_ref`;

/** Which of the persons stand on the viewer's sheet: their places among those asked for, with the household's unit. */
export async function selectSheetAdults(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { month, units, withProtected }: SheetScope,
  persons: readonly SheetPerson[],
): Promise<readonly { readonly place: number; readonly unit: string }[]> {
  const { rows } = await client.query<{ place: number; unit: string }>({
    name: 'select-sheet-adults',
    text: SELECT,
    values: [
      municipalityCode,
      firstDayOf(month),
      units,
      withProtected,
      persons.map(({ householdReference }) => householdReference),
      persons.map(({ personReference }) => personReference),
    ],
  });
  return rows;
}
