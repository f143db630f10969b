import { chmod, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import {
  type DatabaseUrls,
  migrateDatabase,
  prepareLogins,
  startEmbeddedPostgres,
} from '../../server/platform/postgres/index.js';
import { guardRunFolder } from './guard-run-folder.js';
import { sweepRunFolder } from './sweep-run-folder.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds all that this test run writes. */
    readonly runFolder: string;
    /** URLs of the migrated database that test databases are cloned from; nobody may stay connected to it. */
    readonly templateUrls: DatabaseUrls;
  }
}

/** One PostgreSQL for the whole test run, on a port and in a folder of its own; gone when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runFolder = await realpath(await mkdtemp(join(tmpdir(), 'avstamp-tests-')));
  await chmod(runFolder, 0o711);
  const endGuard = guardRunFolder(runFolder);
  const end = async (): Promise<void> => {
    sweepRunFolder(runFolder);
    await endGuard();
  };
  try {
    const server = await startEmbeddedPostgres({ folder: join(runFolder, 'shared'), durability: 'none' });
    await migrateDatabase(server.adminUrl);
    project.provide('runFolder', runFolder);
    project.provide('templateUrls', await prepareLogins(server.adminUrl, runFolder));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}
