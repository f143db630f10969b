import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonDirectory } from '@avstamp/plugin-sdk';
import { fillText, normalizeIdentityNumber, OperatingError } from '../kernel/index.js';
import { readTableFile } from '../platform/files/index.js';
import { fileNameOf, HOST_FILE_COLUMNS } from './host-files.js';

/**
 * The host's persons as a host folder tells of them: whose an identity number is. The file is read for each question,
 * and only what was asked for is held.
 * @throws OperatingError where the folder has no readable persons.csv
 */
export function personsOfFolder(folder: string): PersonDirectory {
  const path = join(folder, fileNameOf('persons'));
  return {
    // A host folder has no names.
    namesOf: async () => new Map(),
    referencesOf: (numbers) => referencesIn(path, new Set(numbers)),
  };
}

async function referencesIn(
  path: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!existsSync(path)) throw new OperatingError(fillText(NO_PERSONS, { path }));
  const found = new Map<string, string[]>();
  const reference = HOST_FILE_COLUMNS.persons.indexOf('person_ref');
  const number = HOST_FILE_COLUMNS.persons.indexOf('identity_number');
  for await (const batch of (await readTableFile(path)).batches()) {
    for (const { cells } of batch) {
      const stated = normalizeIdentityNumber(cells[number] ?? '');
      if (!wanted.has(stated)) continue;
      const references = found.get(stated) ?? [];
      references.push(cells[reference] ?? '');
      found.set(stated, references);
    }
  }
  return found;
}

const NO_PERSONS = {
  sv: '{path} finns inte. Ange värdmappen med persons.csv.',
  en: '{path} is not there. Give the host folder with persons.csv.',
};
