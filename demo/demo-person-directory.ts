import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonDirectory } from '@avstamp/plugin-sdk';

/** What the register says of one invented person. */
interface RegisteredPerson {
  /** Twelve digits; empty where it knows none. */
  readonly identityNumber: string;
  readonly unprotected: boolean;
}

/**
 * The demonstration host's register of persons: the file that it has also given to the module. It knows no names, and
 * of whom it knows nothing it says that they are protected.
 * @param folder the host's folder, with `collection-2013` in it
 */
export function demoPersonDirectory(
  folder: string,
): Pick<Required<PersonDirectory>, 'namesOf' | 'protectedAmong' | 'identityNumbersOf'> {
  // Read once: the invented persons do not change while the demo runs.
  let reading: Promise<ReadonlyMap<string, RegisteredPerson>> | undefined;
  const register = (): Promise<ReadonlyMap<string, RegisteredPerson>> => {
    reading ??= readRegister(join(folder, 'collection-2013', 'persons.csv'));
    return reading;
  };
  return {
    namesOf: async () => new Map(),
    protectedAmong: async (references) => {
      const persons = await register();
      return new Set(references.filter((reference) => persons.get(reference)?.unprotected !== true));
    },
    identityNumbersOf: async (references) => {
      const persons = await register();
      const known = references.map(
        (reference) => [reference, persons.get(reference)?.identityNumber ?? ''] as const,
      );
      return new Map(known.filter(([, identityNumber]) => identityNumber !== ''));
    },
  };
}

/** Persons by reference; none where there is no file. Its values hold no commas. */
async function readRegister(path: string): Promise<ReadonlyMap<string, RegisteredPerson>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const rows = text.split('\r\n').map((line) => line.split(','));
  return new Map(
    rows.map(([reference = '', identityNumber = '', , , marked]) => [
      reference,
      { identityNumber, unprotected: marked === 'false' },
    ]),
  );
}
