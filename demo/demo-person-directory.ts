import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonDirectory } from '@avstamp/plugin-sdk';

/**
 * The demonstration host's register of persons: the file that it has also given to the module. It knows no names, and
 * of whom it knows nothing it says that they are protected.
 * @param folder the host's folder, with `collection-2013` in it
 */
export function demoPersonDirectory(folder: string): PersonDirectory {
  // Read once: the invented persons do not change while the demo runs.
  let unprotected: Promise<ReadonlySet<string>> | undefined;
  return {
    namesOf: async () => new Map(),
    protectedAmong: async (references) => {
      unprotected ??= readUnprotected(join(folder, 'collection-2013', 'persons.csv'));
      const open = await unprotected;
      return new Set(references.filter((reference) => !open.has(reference)));
    },
  };
}

/** References of those whose row ends with `false`; none where there is no file. Its values hold no commas. */
async function readUnprotected(path: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const rows = text.split('\r\n').map((line) => line.split(','));
  return new Set(rows.filter((cells) => cells.at(-1) === 'false').map(([reference = '']) => reference));
}
