import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const ENDING = '.part';

/** Tells the files of this process from those of an earlier one that had the same number, as in containers. */
const RUN = randomUUID();

/** A path beside the file's own, for a content that is not whole yet; it tells which process writes it. */
export function passingName(path: string): string {
  return join(dirname(path), `${beginning(path)}${process.pid}.${RUN}.${randomUUID()}${ENDING}`);
}

/** Removes what killed processes left of the same file; what a living one writes is left alone. */
export async function removeLeftBehind(path: string): Promise<void> {
  const folder = dirname(path);
  const start = beginning(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !name.endsWith(ENDING)) continue;
    const [pid, run] = name.slice(start.length).split('.');
    if (run !== RUN && !runs(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function beginning(path: string): string {
  return `.${basename(path)}.`;
}

function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    // Not ours to signal, but there.
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM';
  }
}
