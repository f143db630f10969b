import { join } from 'node:path';
import { avstamp, type CommandEnd } from '../support/avstamp.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/** What the commands of one test file run in: a database and a folder of its own. */
export interface CommandSetting {
  readonly database: TestDatabase;
  readonly folder: string;
  /** A path in the folder. */
  path(...parts: string[]): string;
  /** Runs the command to its end. */
  run(...parameters: string[]): Promise<CommandEnd>;
  close(): Promise<void>;
}

/** Makes the database and the folder; `close` removes both. */
export async function openSetting(): Promise<CommandSetting> {
  const database = await createTestDatabase();
  const folder = await temporaryFolder();
  return {
    database,
    folder: folder.path,
    path: (...parts) => join(folder.path, ...parts),
    run: (...parameters) => avstamp(parameters, { folder: folder.path, urls: database.urls }),
    close: async () => {
      await database.drop();
      await folder.remove();
    },
  };
}
