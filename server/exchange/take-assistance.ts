import { type KnownForAssistance, takeAssistanceDirectly } from './direct/take-assistance-directly.js';
import { type HandedRows, handOver, takeOver } from './hand-over.js';
import { judgeAssistance } from './judge-assistance.js';
import type { LoadSession } from './session.js';
import { stageFiles } from './stage-file.js';
import { writeAssistance } from './write-assistance.js';

/**
 * Takes the months of assistance.
 * @param handedPersons the same persons as rows
 * @returns rows of municipality code and reference of each adult
 */
export async function takeAssistance(
  session: LoadSession,
  known: KnownForAssistance,
  handedPersons: HandedRows,
): Promise<HandedRows> {
  const adults = await takeAssistanceDirectly(session, known);
  if (adults !== undefined) return adults;
  await stageFiles(session, ['assistance']);
  await session.client.query(
    'create temp table known_person (person_ref text collate "C", municipalities text[]) on commit drop',
  );
  await takeOver(session, 'known_person', handedPersons);
  await judgeAssistance(session);
  await writeAssistance(session);
  return handOver(session, 'select municipality_code, person_ref from pg_temp.connected_person');
}
