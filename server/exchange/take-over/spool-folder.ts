import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Below the module's folder for files: what a host gives, until it has been taken over. */
export const SPOOL_FOLDER = 'take-over';

/** Longer than any take-over. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

/** Takes away what a process that was killed has left: it says who has assistance, and is never kept. */
export async function removeForgottenSpools(fileStore: string): Promise<void> {
  const folder = join(fileStore, SPOOL_FOLDER);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.NaN }));
    if (mtimeMs < Date.now() - FORGOTTEN_MS) await rm(path, { recursive: true, force: true });
  }
}
