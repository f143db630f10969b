import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { grouped } from '../../kernel/index.js';
import { fileFailure } from '../../platform/files/index.js';

/** Files that were handed in together: those of one folder, as a sender's report lies in one. */
export type HandIn = readonly string[];

/** What was named on the command line, spread out. */
export interface FilesToReceive {
  readonly handIns: readonly HandIn[];
  /** Files of folders that are no tables, and are left alone. */
  readonly leftAside: readonly string[];
  /** What could not be looked at, each with why. */
  readonly unreadable: readonly { readonly path: string; readonly failure: unknown }[];
}

const ENDINGS = ['.csv', '.txt', '.tsv', '.xlsx'];

/** A folder with more than each section in each format holds the reports of several senders. */
const MOST_OF_ONE_SENDER = 6;

/** Finds all files that were named, or that lie in folders that were named and in those below; by path. */
export async function findFiles(paths: readonly string[]): Promise<FilesToReceive> {
  const found: Found = { files: new Set(), leftAside: [], unreadable: [] };
  for (const path of paths) await take(path, found);
  const byFolder = grouped(found.files, dirname);
  const handIns = [...byFolder.values()].flatMap((files) =>
    files.length <= MOST_OF_ONE_SENDER ? [files] : files.map((file) => [file]),
  );
  return { ...found, handIns };
}

interface Found {
  readonly files: Set<string>;
  readonly leftAside: string[];
  readonly unreadable: { path: string; failure: unknown }[];
}

async function take(path: string, found: Found): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) await takeFolder(path, found);
    else found.files.add(path);
  } catch (failure) {
    found.unreadable.push({ path, failure: fileFailure(failure, path) });
  }
}

async function takeFolder(folder: string, found: Found): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  for (const entry of shown.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // A link to a folder is not followed: it may lead back here.
    if (entry.isDirectory()) await take(path, found);
    else if (ENDINGS.includes(extname(path).toLowerCase())) found.files.add(path);
    else found.leftAside.push(path);
  }
}
