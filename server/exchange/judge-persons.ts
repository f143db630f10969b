import { personRules } from '../households/index.js';
import { rowRepeated } from './contradiction.rules.js';
import { judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow } from './judge-rows.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { textOf } from './stated-row.js';

/** Judges the persons by themselves; they are written when it is known which municipalities they belong to. */
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
