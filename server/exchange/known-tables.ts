import { municipalities } from '../codes/index.js';
import { kept } from './remarks.js';
import type { LoadSession } from './session.js';

/** Makes the table of Sweden's municipalities, with ordinals above a month's. */
export async function makeMunicipalities({ client }: LoadSession): Promise<void> {
  await client.query(
    `create unlogged table avstamp_staging.municipality (code text collate "C", ordinal bigint)`,
  );
  await client.query(
    `insert into avstamp_staging.municipality
     select code, place << 48 from unnest($1::text[]) with ordinality as m (code, place)`,
    [[...municipalities.keys()].sort()],
  );
  await client.query('analyze avstamp_staging.municipality');
}

/**
 * Makes the table of households that a reference can mean: the folder's, and those of the database that the folder
 * does not name, where one municipality only has the reference. The ordinal sorts municipality first.
 */
export async function makeKnownHouseholds(session: LoadSession): Promise<void> {
  await session.client.query(`
    create unlogged table avstamp_staging.known_household as
    select household_ref, municipality_code, municipality.ordinal + row_number() over (order by municipality_code, household_ref) as ordinal
    from (
      select household_ref, municipality_code from avstamp_staging.households as s
      where ${kept(session, 'households', 's')}
      union all
      select household_ref, min(municipality_code) from avstamp.household
      where not exists (select from avstamp_staging.households as s
        where s.household_ref = household.household_ref and ${kept(session, 'households', 's')})
      group by household_ref having count(*) = 1
    ) as household join avstamp_staging.municipality on code = municipality_code`);
  await session.client.query('analyze avstamp_staging.known_household');
}

/**
 * Makes the table of persons that a reference can mean: the folder's, in any municipality (null), and those of the
 * database that the folder does not name, in theirs.
 */
export async function makeKnownPersons(session: LoadSession): Promise<void> {
  await session.client.query(`
    create unlogged table avstamp_staging.known_person as
    select person_ref, municipalities, (row_number() over (order by person_ref)) << 8 as ordinal
    from (
      select person_ref, null::text[] as municipalities from avstamp_staging.persons as s
      where ${kept(session, 'persons', 's')}
      union all
      select person_ref, array_agg(municipality_code) from avstamp.person
      where not exists (select from avstamp_staging.persons as s
        where s.person_ref = person.person_ref and ${kept(session, 'persons', 's')})
      group by person_ref
    ) as person`);
  await session.client.query('analyze avstamp_staging.known_person');
}

/** SQL condition that the joined row `alias` of `known_person` is a person in the municipality. */
export function personKnown(alias: string, municipality: string): string {
  return `(${alias}.person_ref is not null
    and (${alias}.municipalities is null or ${municipality} = any(${alias}.municipalities)))`;
}
