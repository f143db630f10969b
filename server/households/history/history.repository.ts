import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { RegisteredFacts } from '../../audit/index.js';
import {
  type CalendarMonth,
  firstDayOf,
  type HouseholdReference,
  type PersonReference,
} from '../../kernel/index.js';

/** A row of the history. */
export interface HistoryRow {
  readonly change_id: number;
  readonly changed_at: Date;
  readonly actor: string;
  readonly role: string;
  readonly kind: string;
  readonly person_ref: PersonReference | null;
  readonly household_ref: HouseholdReference | null;
  readonly month: string | null;
  readonly code: number | null;
  readonly party: string;
  readonly reason: string;
  readonly before: RegisteredFacts | null;
  readonly after: RegisteredFacts | null;
}

/** Which part of a history. */
export interface HistoryPart {
  /** Only changes of this month; of all where it is undefined. */
  readonly month: CalendarMonth | undefined;
  /** The change before which the part begins, counted backwards; undefined for the newest. */
  readonly before: number | undefined;
  readonly limit: number;
}

const COLUMNS = `c.change_id, c.changed_at, c.actor, c.role, c.kind, c.person_ref, c.household_ref, c.month, c.code,
  c.party, c.reason, c.before, c.after`;
const PART = `c.municipality_code = $1 and ($3::date is null or c.month = $3) and ($4::bigint is null or c.change_id < $4)
  order by c.change_id desc limit $5`;

// The adults' changes only of months in which they belonged to the household: what is of other months is of no concern
// here. Row-level security leaves out what another party has registered and may not be seen.
const OF_HOUSEHOLD = `with adult as materialized (
    select distinct one.person_ref, a.month from avstamp.assistance_month a
    cross join lateral (values (a.applicant_ref), (a.co_applicant_ref)) as one (person_ref)
    where a.municipality_code = $1 and a.household_ref = $2 and one.person_ref is not null)
  select ${COLUMNS} from avstamp.change c
  where (c.household_ref = $2 or (c.person_ref, c.month) in (select person_ref, month from adult)) and ${PART}`;

const OF_PERSON = `select ${COLUMNS} from avstamp.change c where c.person_ref = $2 and ${PART}`;

const HOUSEHOLD = `select h.unit, array(
    select distinct one.person_ref from avstamp.assistance_month a
    cross join lateral (values (a.applicant_ref), (a.co_applicant_ref)) as one (person_ref)
    where a.municipality_code = $1 and a.household_ref = $2 and one.person_ref is not null) as adults
  from avstamp.household h where h.municipality_code = $1 and h.household_ref = $2`;

const UNITS = `select unit from avstamp.participant where municipality_code = $1 and person_ref = $2`;

/** The household's unit, and all who have been adults in it; undefined where the viewer has no such household. */
export async function selectHouseholdAdults(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  household: HouseholdReference,
): Promise<{ readonly unit: string; readonly adults: readonly PersonReference[] } | undefined> {
  const { rows } = await client.query<{ unit: string; adults: PersonReference[] }>({
    name: 'select-household-adults',
    text: HOUSEHOLD,
    values: [municipalityCode, household],
  });
  return rows[0];
}

/** The units that work with the person, as far as the viewer may know. */
export async function selectUnitsOfPerson(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  person: PersonReference,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ unit: string }>({
    name: 'select-units-of-person',
    text: UNITS,
    values: [municipalityCode, person],
  });
  return rows.map(({ unit }) => unit);
}

/** The history of a household and its adults, newest first, as far as the viewer may see it. */
export function selectHouseholdHistory(
  client: PoolClient,
  viewer: MunicipalViewer,
  household: HouseholdReference,
  part: HistoryPart,
): Promise<readonly HistoryRow[]> {
  return select(client, viewer, { name: 'select-household-history', text: OF_HOUSEHOLD }, household, part);
}

/** The history of a person, newest first, as far as the viewer may see it. */
export function selectPersonHistory(
  client: PoolClient,
  viewer: MunicipalViewer,
  person: PersonReference,
  part: HistoryPart,
): Promise<readonly HistoryRow[]> {
  return select(client, viewer, { name: 'select-person-history', text: OF_PERSON }, person, part);
}

async function select(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  statement: { readonly name: string; readonly text: string },
  whose: string,
  { month, before, limit }: HistoryPart,
): Promise<readonly HistoryRow[]> {
  const monthStart = month === undefined ? null : firstDayOf(month);
  const values = [municipalityCode, whose, monthStart, before ?? null, limit];
  return (await client.query<HistoryRow>({ ...statement, values })).rows;
}
