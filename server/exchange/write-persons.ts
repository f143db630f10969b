import { personConnected } from './contradiction.rules.js';
import { type HandedRows, takeOver } from './hand-over.js';
import { judgeContradictions } from './judge-contradictions.js';
import { kept } from './remarks.js';
import type { LoadSession } from './session.js';
import { writeRows } from './write-rows.js';

/**
 * Makes the table of the persons of each municipality.
 * @param named rows of municipality code and person reference: the adults of months of assistance, and who has measures
 */
export async function connectPersons(session: LoadSession, named: readonly HandedRows[]): Promise<void> {
  await session.client.query(`create temp table connected_person
    (municipality_code text collate "C", person_ref text collate "C") on commit drop`);
  for (const rows of named) await takeOver(session, 'connected_person', rows);
}

/**
 * Writes a person in each municipality whose assistance or measures name them, now or earlier. A person whom nothing
 * names is refused: whose records would they be?
 */
export async function writePersons(session: LoadSession): Promise<void> {
  const connected = `select municipality_code, person_ref from pg_temp.connected_person
    union select municipality_code, person_ref from avstamp.person`;
  await judgeContradictions(
    session,
    'persons',
    personConnected,
    `select s.ctid as place, '' as of_municipality, s.person_ref as found_text, '' as against_text
     from pg_temp.persons as s
     where ${kept(session, 'persons', 's')}
       and not exists (select from pg_temp.connected_person as c where c.person_ref = s.person_ref)
       and not exists (select from avstamp.person as p where p.person_ref = s.person_ref)`,
  );
  await writeRows(session, 'persons', {
    table: 'person',
    key: ['municipality_code', 'person_ref'],
    values: ['birth_date', 'sex', 'protected'],
    versioned: true,
    incoming: `select municipality_code, person_ref, nullif(birth_date, '')::date as birth_date,
        nullif(sex, '') as sex, protected::boolean as protected
      from pg_temp.persons as s join (${connected}) as connected using (person_ref)
      where ${kept(session, 'persons', 's')}`,
    order: 'incoming.municipality_code, incoming.person_ref',
    bulk: true,
  });
}
