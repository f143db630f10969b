import type { References } from './direct/references.js';
import { takeAssistanceDirectly } from './direct/take-assistance-directly.js';
import { handOver, takeOver } from './hand-over.js';
import { isMade } from './is-made.js';
import { judgeAssistance } from './judge-assistance.js';
import type { KnownPersons } from './known-persons.js';
import { makeKnownHouseholds } from './known-tables.js';
import type { LoadSession } from './session.js';
import { stageFiles } from './stage-file.js';
import type { Named } from './take-persons.js';
import { writeAssistance } from './write-assistance.js';

/**
 * Takes the months of assistance.
 * @param households each with its municipality
 * @returns the adults
 */
export async function takeAssistance(
  session: LoadSession,
  households: References,
  persons: KnownPersons,
): Promise<Named> {
  const known = { households, persons: persons.references };
  const adults = await takeAssistanceDirectly(session, known);
  if (adults !== undefined) return adults;
  if (!(await isMade(session, 'known_household'))) await makeKnownHouseholds(session);
  await stageFiles(session, ['assistance']);
  await session.client.query(
    'create temp table known_person (person_ref text collate "C", municipalities text[]) on commit drop',
  );
  await takeOver(session, 'known_person', persons.rows());
  await judgeAssistance(session);
  await writeAssistance(session);
  return handOver(session, 'select municipality_code, person_ref from pg_temp.connected_person');
}
