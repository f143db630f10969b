import { personRules } from '../households/index.js';
import { personConnected, rowRepeated } from './contradiction.rules.js';
import { type HandedRows, takeOver } from './hand-over.js';
import { judgeContradictions, judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow } from './judge-rows.js';
import { kept } from './remarks.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { textOf } from './stated-row.js';
import { writeRows } from './write-rows.js';

/** Judges the persons by themselves; `writePersons` follows when it is known which municipalities they belong to. */
export async function judgePersons(session: LoadSession): Promise<void> {
  const { client, today } = session;
  // Far fewer days than persons: each is read once.
  const stated = `select s.ctid as place, s.*, '' as of_municipality, ${client.escapeLiteral(today)}::date as today, birth_day
    from pg_temp.persons as s join (
      select birth_date, case when birth_date ~ '^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$'
        and pg_input_is_valid(birth_date, 'date') then birth_date::date end as birth_day
      from (select distinct birth_date from pg_temp.persons) as stated offset 0
    ) as day using (birth_date)`;
  await judgeEachRow(session, 'persons', stated, [
    judgementBy(personRules, (row) => ({
      reference: textOf(row, 'person_ref'),
      identityNumber: textOf(row, 'identity_number'),
      birthDate: textOf(row, 'birth_date'),
      sex: textOf(row, 'sex'),
      protected: textOf(row, 'protected'),
      today,
    })),
  ]);
  await judgeRepeated(session, 'persons', rowRepeated, ['person_ref'], `''`);
}

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
