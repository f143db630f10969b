import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { temporaryFolder } from '../support/temporary-folder.js';
import { snippetsOf } from './snippets.js';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A host's folder that holds the snippets of a document as files. */
export interface SnippetFolder {
  readonly path: string;
  /** Runs one of the files, and gives what it exports. */
  run<Exports>(name: string): Promise<Exports>;
  remove(): Promise<void>;
}

/**
 * Writes the snippets as a reader would paste them, beside files that the reader's own system has. Two things differ: the
 * port is one that the system gives, and the module's files lie in the folder and not where the process runs.
 * @param ownFiles text by file name, for instance of `your-case-system.js`
 */
export async function snippetFolder(
  document: string,
  ownFiles: Readonly<Record<string, string>>,
): Promise<SnippetFolder> {
  const { path, remove } = await temporaryFolder();
  await symlink(MODULES, join(path, 'node_modules'));
  await writeFile(join(path, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of [...snippetsOf(document), ...Object.entries(ownFiles)]) {
    const placed = text.replaceAll('4000', '0').replaceAll("'./files'", JSON.stringify(join(path, 'files')));
    await writeFile(join(path, name), placed);
  }
  return {
    path,
    run: async (name) => await import(/* @vite-ignore */ pathToFileURL(join(path, name)).href),
    remove,
  };
}
