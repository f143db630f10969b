import { type PersonsRead, readPersonsDirectly } from './direct/persons-directly.js';
import { References } from './direct/references.js';
import { type HandedRows, handOver } from './hand-over.js';
import { isMade } from './is-made.js';
import { judgePersons } from './judge-persons.js';
import { makeKnownPersons } from './known-tables.js';
import type { LoadSession } from './session.js';
import { stageFiles } from './stage-file.js';

/** The persons that a reference can mean. */
export interface KnownPersons {
  /** Each with the municipalities that know it; none for all. */
  readonly references: References;
  /** The same as rows, for another connection of the load. */
  readonly rows: () => HandedRows;
  /** What will be written of them, where nothing needed to be staged. */
  readonly read: PersonsRead | undefined;
}

/** Reads the folder's persons; those of the database are known as well. */
export async function takeKnownPersons(session: LoadSession): Promise<KnownPersons> {
  const read = await readPersonsDirectly(session);
  if (read !== undefined) return { references: read.known, rows: () => read.known.handOver(), read };
  await stagePersons(session);
  const rows = await handOver(session, 'select person_ref, municipalities from pg_temp.known_person');
  return { references: References.given(rows), rows: () => rows, read };
}

/** Stages and judges the persons, where that has not been done, and makes the table of those that are known. */
export async function stagePersons(session: LoadSession): Promise<void> {
  if (await isMade(session, 'known_person')) return;
  await stageFiles(session, ['persons']);
  await judgePersons(session);
  await makeKnownPersons(session);
}
