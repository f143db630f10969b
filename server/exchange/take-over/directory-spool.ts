import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AtomicFile, commitFiles } from '../../platform/files/index.js';
import { fileNameOf, HOST_FILE_COLUMNS } from '../host-files.js';
import type { DirectoryFile, DirectoryRow } from './rows-of-page.js';

/** Files that nothing but their one row is said by: repeating it on several pages says nothing new. */
const SAID_ONCE = { households: 'household_ref', persons: 'person_ref' } as const;

/**
 * A host folder that is written row by row, so that as little is held in memory as of a host's own. In it a household or
 * person that several pages name stands once; where they say different things of it, all of them stand there, and a rule
 * finds it.
 */
export class DirectorySpool {
  readonly #files = new Map<DirectoryFile, AtomicFile>();
  readonly #said = new Set<string>();
  rows = 0;

  constructor(readonly folder: string) {}

  async open(): Promise<void> {
    // Who reads it would learn who has assistance.
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  async add({ file, cells }: DirectoryRow): Promise<void> {
    const line = `${HOST_FILE_COLUMNS[file].map((column) => quoted(cells[column] ?? '')).join(',')}\n`;
    if (file in SAID_ONCE && this.#hasSaid(file, line)) return;
    const opened = this.#files.get(file) ?? (await this.#begin(file));
    await opened.write(line);
    this.rows += 1;
  }

  /** Gives the files their names; the folder can be loaded then. */
  async finish(): Promise<void> {
    await commitFiles([...this.#files.values()]);
  }

  /** Lets go of files that have not got their names. */
  async discard(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.discard().catch(() => undefined)));
  }

  async #begin(name: DirectoryFile): Promise<AtomicFile> {
    const file = await AtomicFile.open(join(this.folder, fileNameOf(name)));
    this.#files.set(name, file);
    await file.write(`${HOST_FILE_COLUMNS[name].join(',')}\n`);
    return file;
  }

  #hasSaid(file: DirectoryFile, line: string): boolean {
    // A hash of each is held, and not the rows.
    const digest = createHash('sha256').update(file).update(line).digest('base64').slice(0, 22);
    if (this.#said.has(digest)) return true;
    this.#said.add(digest);
    return false;
  }
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
