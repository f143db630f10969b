import { readdir } from 'node:fs/promises';
import { fillText, OperatingError } from '../kernel/index.js';
import { fileNameOf, HOST_FILE_NAMES, type HostFileName } from './host-files.js';
import { quotable } from './keepable.js';

/** What lies in a host folder. */
export interface FolderContents {
  readonly present: readonly HostFileName[];
  /** Files that no part of the module knows, by names that may be shown; hidden files are not named. */
  readonly unknown: readonly string[];
}

/**
 * Lists a host folder.
 * @throws OperatingError where it is missing, is no folder, or may not be read
 */
export async function openFolder(folder: string): Promise<FolderContents> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const text = {
      sv: 'Mappen {folder} finns inte eller får inte läsas. Kontrollera sökvägen och rättigheterna.',
      en: 'The folder {folder} is missing or may not be read. Check the path and its permissions.',
    };
    throw new OperatingError(fillText(text, { folder }), { cause });
  });
  const known = new Set(HOST_FILE_NAMES.map(fileNameOf));
  return {
    present: HOST_FILE_NAMES.filter((name) => names.includes(fileNameOf(name))),
    unknown: names
      .filter((name) => !known.has(name) && !name.startsWith('.'))
      .map(quotable)
      .sort(),
  };
}
