import { type DatabaseUrls, type OpenedDatabase, openDatabase } from '../platform/postgres/index.js';
import type { CommandContext } from './command.js';

/**
 * Opens the database that the surroundings name (`DATABASE_URL`, else the embedded one under the folder), works
 * with it, and closes it whatever happens.
 */
export async function withDatabase<Value>(
  context: CommandContext,
  work: (urls: DatabaseUrls, database: OpenedDatabase) => Promise<Value>,
): Promise<Value> {
  const database = await openDatabase({
    folder: context.folder,
    environment: context.environment,
    report: (step) => context.terminal.tell(step),
  });
  try {
    return await work(database.urls, database);
  } finally {
    await database.close();
  }
}
