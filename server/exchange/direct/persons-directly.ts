import { join } from 'node:path';
import { holdsNothing } from '../holds-nothing.js';
import { fileNameOf, HOST_FILE_COLUMNS } from '../host-files.js';
import { inHope } from '../in-hope.js';
import { NotOfTheForm, readHostFile } from '../read-host-file.js';
import type { LoadSession } from '../session.js';
import { copyIntoEmptyTable } from './copy-into-empty-table.js';
import { countAdded } from './fill-directly.js';
import type { NamedPersons } from './named-persons.js';
import { PERSON_FIELDS, PersonRows } from './person-rows.js';
import type { References } from './references.js';

/** The persons of a folder, all of whose rows are beyond doubt, where the database holds none. */
export interface PersonsRead {
  readonly known: References;
  readonly rows: PersonRows;
}

/** Reads the persons; nothing is written yet. @returns undefined where the file must be staged and judged */
export async function readPersonsDirectly(session: LoadSession): Promise<PersonsRead | undefined> {
  const { folder, present, today } = session;
  if (!present.includes('persons') || !(await holdsNothing(session, 'person'))) return undefined;
  const rows = new PersonRows(today);
  try {
    for await (const piece of readHostFile(join(folder, fileNameOf('persons')), HOST_FILE_COLUMNS.persons)) {
      if (!rows.take(piece)) return undefined;
    }
  } catch (error) {
    if (error instanceof NotOfTheForm) return undefined;
    throw error;
  }
  const known = rows.end();
  return known?.areFew === true ? { known, rows } : undefined;
}

/**
 * Writes each person in each municipality that names them, where somebody names every person.
 * @returns false where the file must be staged and judged, and nothing is written
 */
export async function writePersonsDirectly(
  session: LoadSession,
  { known, rows }: PersonsRead,
  named: NamedPersons,
): Promise<boolean> {
  if (named.count < known.count) return false;
  const isWritten = await inHope(session, () =>
    copyIntoEmptyTable(session, 'person', PERSON_FIELDS, rows.named(known, named)),
  );
  if (!isWritten) return false;
  const added = [...named.byMunicipality()].map(([code, persons]) => [code, persons.length] as const);
  countAdded(session, 'persons', rows.rows, new Map(added));
  return true;
}
