import { municipalities } from '../codes/index.js';
import type { HostFileName } from './host-files.js';
import { isMade } from './is-made.js';
import { kept } from './remarks.js';
import type { LoadSession } from './session.js';

/** Makes the table of Sweden's municipalities, with ordinals above a month's. */
export async function makeMunicipalities({ client }: LoadSession): Promise<void> {
  await client.query(`create temp table municipality (code text collate "C", ordinal bigint) on commit drop`);
  await client.query(
    `insert into pg_temp.municipality
     select code, place << 48 from unnest($1::text[]) with ordinality as m (code, place)`,
    [[...municipalities.keys()].sort()],
  );
  await client.query('analyze pg_temp.municipality');
}

/**
 * Makes the table of households that a reference can mean: the folder's, and those of the database that the folder
 * does not name, where one municipality only has the reference. The ordinal sorts municipality first. Households that
 * were written without staging are the database's.
 */
export async function makeKnownHouseholds(session: LoadSession): Promise<void> {
  const staged = `s.household_ref = household.household_ref and ${kept(session, 'households', 's')}`;
  const ofFolder = (await isMade(session, 'households'))
    ? `where not exists (select from pg_temp.households as s where ${staged})
      group by household_ref having count(*) = 1
      union all
      select household_ref, municipality_code from pg_temp.households as s
      where ${kept(session, 'households', 's')}`
    : 'group by household_ref having count(*) = 1';
  await session.client.query(`
    create temp table known_household on commit drop as
    select household_ref, municipality_code, municipality.ordinal + row_number() over (order by municipality_code, household_ref) as ordinal
    from (select household_ref, min(municipality_code) as municipality_code from avstamp.household ${ofFolder}
    ) as household join pg_temp.municipality on code = municipality_code`);
  await session.client.query('analyze pg_temp.known_household');
}

/**
 * Makes the same table of those households only that staged files name, where it has not been made: they are few.
 * @param files that have a column `household_ref`
 */
export async function makeNamedHouseholds(
  session: LoadSession,
  files: readonly HostFileName[],
): Promise<void> {
  if (await isMade(session, 'known_household')) return;
  const named = files.map((file) => `select household_ref from pg_temp.${file}`).join(' union ');
  await session.client.query(`
    create temp table known_household on commit drop as
    select household_ref, min(municipality_code) as municipality_code from avstamp.household
    where household_ref in (${named}) group by household_ref having count(*) = 1`);
  await session.client.query('analyze pg_temp.known_household');
}

/**
 * Makes the table of persons that a reference can mean: the folder's, in any municipality (null), and those of the
 * database that the folder does not name, in theirs.
 */
export async function makeKnownPersons(session: LoadSession): Promise<void> {
  await session.client.query(`
    create temp table known_person on commit drop as
    select person_ref, municipalities, (row_number() over (order by person_ref)) << 8 as ordinal
    from (
      select person_ref, null::text[] as municipalities from pg_temp.persons as s
      where ${kept(session, 'persons', 's')}
      union all
      select person_ref, array_agg(municipality_code) from avstamp.person
      where not exists (select from pg_temp.persons as s
        where s.person_ref = person.person_ref and ${kept(session, 'persons', 's')})
      group by person_ref
    ) as person`);
  await session.client.query('analyze pg_temp.known_person');
}

/** SQL condition that the joined row `alias` of `known_person` is a person in the municipality. */
export function personKnown(alias: string, municipality: string): string {
  return `(${alias}.person_ref is not null
    and (${alias}.municipalities is null or ${municipality} = any(${alias}.municipalities)))`;
}
