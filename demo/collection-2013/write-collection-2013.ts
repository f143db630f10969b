import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCollection2013 } from './collection.js';
import { commaSeparated } from './comma-separated.js';
import { hostFolderFiles } from './host-folder-files.js';

/** What was written: the file names in the host folder's order, and the number of rows of all files. */
export interface WrittenCollection {
  readonly files: readonly string[];
  readonly rows: number;
}

/**
 * Writes the test collection of 2013 as a host folder; the folder is made where it is missing, and files of the
 * same names are replaced. The bytes are the same in every run. Rejects where the folder cannot be written.
 */
export async function writeCollection2013(folder: string): Promise<WrittenCollection> {
  const files = hostFolderFiles(buildCollection2013());
  await mkdir(folder, { recursive: true });
  for (const { name, columns, rows } of files) {
    await writeFile(join(folder, name), commaSeparated(columns, rows));
  }
  return {
    files: files.map(({ name }) => name),
    rows: files.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}
