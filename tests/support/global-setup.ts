import type { TestProject } from 'vitest/node';
import {
  type DatabaseUrls,
  migrateDatabase,
  prepareLogins,
  startEmbeddedPostgres,
} from '../../server/platform/postgres/index.js';
import { temporaryFolder } from './temporary-folder.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** URLs of the migrated database that test databases are cloned from; nobody may stay connected to it. */
    readonly templateUrls: DatabaseUrls;
  }
}

const STOPPING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One PostgreSQL for the whole test run, on a port and in a folder of its own; gone when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const server = await startEmbeddedPostgres({ folder: folder.path, durability: 'none' });
  const end = async (): Promise<void> => {
    for (const signal of STOPPING_SIGNALS) process.removeListener(signal, endOnSignal);
    await server.stop();
    await folder.remove();
  };
  // A stopped run ends without its teardown. The signal is sent again, for whatever else waits for it.
  const endOnSignal = (signal: NodeJS.Signals): void => {
    void end().finally(() => process.kill(process.pid, signal));
  };
  for (const signal of STOPPING_SIGNALS) process.once(signal, endOnSignal);
  try {
    await migrateDatabase(server.adminUrl);
    project.provide('templateUrls', await prepareLogins(server.adminUrl, folder.path));
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
