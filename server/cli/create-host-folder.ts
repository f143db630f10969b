import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fillText, OperatingError } from '../kernel/index.js';
import { moduleVersion, packageFolder } from '../platform/index.js';
import { shownPath } from './shown-path.js';

/** Stands in the template where the version of the packages belongs. */
const VERSION_PLACE = 'AVSTAMP_VERSION';
// npm leaves a file named .gitignore out of the packages that it packs.
const RENAMED: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

/**
 * Writes a host that runs, with its adapters, into a folder.
 * @returns the files, from the folder on
 * @throws OperatingError where there is something in the folder already: nothing is ever overwritten
 */
export async function createHostFolder(folder: string): Promise<readonly string[]> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (there.length > 0) throw new OperatingError(fillText(NOT_EMPTY, { folder: shownPath(folder) }));
  const template = join(packageFolder(import.meta.url), 'host-template');
  const entries = await readdir(template, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      from: join(parentPath, name),
      to: join(parentPath, RENAMED[name] ?? name),
    }))
    .map(({ from, to }) => ({ from, to: to.slice(template.length + 1) }))
    .toSorted((one, other) => (one.to < other.to ? -1 : 1));
  for (const { from, to } of files) {
    const path = resolve(folder, to);
    await mkdir(dirname(path), { recursive: true });
    const content = await readFile(from, 'utf8');
    await writeFile(path, content.replaceAll(VERSION_PLACE, `^${moduleVersion()}`), { flag: 'wx' });
  }
  return files.map(({ to }) => to);
}

const NOT_EMPTY = {
  sv: 'Det finns redan något i {folder}. Välj en tom mapp, eller en som inte finns: ingenting skrivs över.',
  en: 'There is something in {folder} already. Choose an empty folder, or one that is not there: nothing is overwritten.',
};
