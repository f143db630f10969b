import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFailure } from './file-failure.js';

const ENDING = '.part';

/** Tells the files of this process from those of an earlier one that had the same number, as in containers. */
const RUN = randomUUID();

/** A path beside the file's own, for a content that is not whole yet; it tells which process writes it. */
export function passingName(path: string): string {
  return join(dirname(path), `${beginning(path)}${process.pid}.${RUN}.${randomUUID()}${ENDING}`);
}

/**
 * Clears the way for files of these names: removes what killed processes left of them, while what a living one writes
 * is left alone. Asked for before anything is written, because a rename onto a folder fails late.
 * @returns those of the names that are there
 * @throws OperatingError where the folder cannot be read, or a folder stands where a file is to be
 */
export async function clearTheWay(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const present = await readdir(folder, { withFileTypes: true }).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
  const taken = present.find((entry) => entry.isDirectory() && names.includes(entry.name));
  if (taken !== undefined) {
    throw fileFailure(Object.assign(new Error('a folder'), { code: 'EISDIR' }), join(folder, taken.name));
  }
  const starts = names.map(beginning);
  for (const { name } of present.filter((entry) => entry.name.endsWith(ENDING))) {
    const start = starts.find((one) => name.startsWith(one));
    if (start === undefined) continue;
    const [pid, run] = name.slice(start.length).split('.');
    if (run !== RUN && !runs(Number(pid))) await rm(join(folder, name), { force: true });
  }
  const there = new Set(present.map(({ name }) => name));
  return names.filter((name) => there.has(name));
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
