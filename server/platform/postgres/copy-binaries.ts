import { chmod, cp, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderError, makePassableFolder } from './folder-access.js';

async function letEveryoneRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await letEveryoneRead(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

/**
 * Copies the package's programs to where every user can run them, once per version: the package itself may lie
 * in a folder that only root may pass.
 *
 * @param sharedPlace a folder that every user can reach
 * @returns the folder that stands for the package's
 */
export async function copyBinaries(
  packageFolder: string,
  version: string,
  sharedPlace: string,
): Promise<string> {
  const copy = join(sharedPlace, `postgresql-${version}`);
  try {
    await makePassableFolder(sharedPlace);
    if ((await stat(copy).catch(() => undefined)) !== undefined) return copy;
    const unfinished = await mkdtemp(join(sharedPlace, 'postgresql-unfinished-'));
    // Verbatim: a resolved link would point back into the folder that cannot be reached.
    const options = { recursive: true, verbatimSymlinks: true };
    await cp(join(packageFolder, 'native'), join(unfinished, 'native'), options);
    await letEveryoneRead(unfinished);
    // Where another process was quicker, its copy is as good.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
    return copy;
  } catch (error) {
    throw folderError(error, sharedPlace);
  }
}
