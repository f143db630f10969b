import { dirname } from 'node:path';
import type { AtomicFile, WrittenFile } from './atomic-file.js';
import { fileFailure } from './file-failure.js';
import { synchroniseFolder } from './synchronise-folder.js';

/**
 * Gives files their names: first all contents are brought to the disk, then all names are given, then each folder
 * is brought to the disk, once for all that stands in it.
 * @returns the files in the order in which they were given
 * @throws OperatingError where the disk or its permissions refuse; then every file must be discarded
 */
export async function commitFiles(files: readonly AtomicFile[]): Promise<readonly WrittenFile[]> {
  const written = await Promise.all(files.map((file) => file.finish()));
  await Promise.all(files.map((file) => file.takeName()));
  const folders = new Set(files.map(({ path }) => dirname(path)));
  await Promise.all([...folders].map(synchronise));
  return written;
}

async function synchronise(folder: string): Promise<void> {
  await synchroniseFolder(folder).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
}
