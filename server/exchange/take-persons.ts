import { NamedPersons } from './direct/named-persons.js';
import { type PersonsRead, writePersonsDirectly } from './direct/persons-directly.js';
import type { HandedRows } from './hand-over.js';
import { stagePersons } from './known-persons.js';
import { keepRefused } from './record-load.js';
import type { LoadSession } from './session.js';
import { connectPersons, writePersons } from './write-persons.js';

/** Persons by municipality: by their ranks among those known, or as rows of municipality code and reference. */
export type Named = NamedPersons | HandedRows;

/**
 * Writes the persons.
 * @param named the adults of months of assistance, and who has measures
 * @param read the folder's persons, where they needed not be staged
 */
export async function takePersons(
  session: LoadSession,
  named: readonly Named[],
  read: PersonsRead | undefined,
): Promise<void> {
  if (read === undefined || !(await writeRead(session, named, read))) {
    await stagePersons(session);
    await connectPersons(
      session,
      named.map((persons) => (persons instanceof NamedPersons ? persons.handOver() : persons)),
    );
    await writePersons(session);
  }
  await keepRefused(session);
}

async function writeRead(session: LoadSession, named: readonly Named[], read: PersonsRead): Promise<boolean> {
  const all = new NamedPersons(read.known);
  for (const persons of named) {
    if (!(persons instanceof NamedPersons)) return false;
    all.addAll(persons);
  }
  return writePersonsDirectly(session, read, all);
}
