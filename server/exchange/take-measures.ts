import type { References } from './direct/references.js';
import { takeMeasuresDirectly } from './direct/take-measures-directly.js';
import { handOver } from './hand-over.js';
import { judgeMeasures } from './judge-measures.js';
import { stagePersons } from './known-persons.js';
import { kept } from './remarks.js';
import type { LoadSession } from './session.js';
import { stageFiles } from './stage-file.js';
import { suspiciousText } from './suspicious-texts.js';
import type { Named } from './take-persons.js';
import { measureTarget } from './write-measures.js';
import { writeRows } from './write-rows.js';

/**
 * Takes the measures.
 * @param persons each with the municipalities that know it; none for all
 * @returns each person that has measures
 */
export async function takeMeasures(session: LoadSession, persons: References): Promise<Named> {
  const owners = await takeMeasuresDirectly(session, persons);
  if (owners !== undefined) return owners;
  await stagePersons(session);
  await stageFiles(session, ['measures']);
  await makeStatedMeasures(session);
  await judgeMeasures(session, await suspiciousText(session));
  await writeRows(session, 'measures', measureTarget(session));
  return handOver(
    session,
    `select distinct municipality_code, person_ref from pg_temp.measures as s where ${kept(session, 'measures', 's')}`,
  );
}

/** Makes the table of what the rows state, whomever of: a few thousand statements stand for a million rows. */
async function makeStatedMeasures({ client }: LoadSession): Promise<void> {
  await client.query(`
    create temp table stated_measure on commit drop as
    select s.*, month_days, list_codes, no_measure_code, other_measure_code, other_text_limit
    from (select distinct month, code, days, text, provider from pg_temp.measures) as s
    left join pg_temp.known_month using (month)`);
}
