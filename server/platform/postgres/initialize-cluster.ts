import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillText, OperatingError } from '../../kernel/index.js';
import type { EmbeddedBinaries } from './embedded-binaries.js';
import { folderError } from './folder-access.js';
import { runProgram } from './run-program.js';
import type { ServerAccount } from './server-account.js';

/** The name of the database cluster's superuser. */
export const SUPERUSER = 'postgres';

const UNFINISHED = 'cluster-unfinished-';

/**
 * The major version that made the cluster; undefined where there is none yet.
 *
 * @throws OperatingError where it is not the version at hand, which could not read it
 */
export async function clusterVersion(cluster: string, majorVersion: string): Promise<string | undefined> {
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined || found.trim() === majorVersion) return found?.trim();
  const text = {
    sv: 'Databasen i {cluster} är gjord av PostgreSQL {found}, men med programmet följer PostgreSQL {majorVersion}. Kör den version av programmet som gjorde den, eller flytta undan mappen och läs in uppgifterna på nytt.',
    en: 'The database in {cluster} was made by PostgreSQL {found}, but the program brings PostgreSQL {majorVersion}. Run the version of the program that made it, or move the folder away and load again.',
  };
  throw new OperatingError(fillText(text, { cluster, found: found.trim(), majorVersion }));
}

/**
 * Makes a new database cluster, whole or not at all: in a folder beside, which then takes the place.
 * Swedish order of letters (ICU, sv-SE) and UTF-8, whatever the machine's own language settings are.
 *
 * @param cluster where it will be; must not exist
 */
export async function initializeCluster(
  binaries: EmbeddedBinaries,
  home: string,
  cluster: string,
  password: string,
  account: ServerAccount | undefined,
): Promise<void> {
  await removeUnfinished(home);
  const unfinished = join(home, `${UNFINISHED}${process.pid}`);
  // The password goes by file: a command line can be read by every user of the machine.
  const passwordFile = `${unfinished}.password`;
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account !== undefined) {
      for (const path of [unfinished, passwordFile]) await chown(path, account.uid, account.gid);
    }
    const { code, output } = await runProgram(
      binaries.initdb,
      initdbArguments(unfinished, passwordFile),
      account,
    );
    if (code !== 0) throw initdbError(output, home);
    await chmod(unfinished, 0o700);
    await rename(unfinished, cluster);
  } catch (error) {
    throw folderError(error, home);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

function initdbArguments(folder: string, passwordFile: string): readonly string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    '--no-instructions',
  ];
}

/** What a killed run left half made. */
async function removeUnfinished(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(UNFINISHED)) await rm(join(home, name), { recursive: true, force: true });
  }
}

function initdbError(output: string, home: string): unknown {
  if (/no space left|disk quota/i.test(output)) {
    return folderError(Object.assign(new Error(output), { code: 'ENOSPC' }), home);
  }
  const text = {
    sv: 'Databasen kunde inte skapas i {home}. PostgreSQL skrev: {output}',
    en: 'The database could not be made in {home}. PostgreSQL wrote: {output}',
  };
  return new OperatingError(fillText(text, { home, output: output.trim().slice(-400) }));
}
