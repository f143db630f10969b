import { OperatingError } from '../kernel/index.js';
import { type DatabaseUrls, type OpenedDatabase, openDatabase } from '../platform/postgres/index.js';
import type { CommandContext } from './command.js';

/** What a command does with an opened database. */
export type DatabaseWork<Value> = (urls: DatabaseUrls, database: OpenedDatabase) => Promise<Value>;

/**
 * Opens the database that the surroundings name (`DATABASE_URL`, else the embedded one under the folder), works
 * with it, and closes it whatever happens. Asked to stop, it gives the work up: what had not been committed is
 * rolled back, and no file is half written.
 * @throws OperatingError where it is asked to stop
 */
export function withDatabase<Value>(context: CommandContext, work: DatabaseWork<Value>): Promise<Value> {
  return withDatabaseToTheEnd(context, (urls, database) =>
    Promise.race([work(urls, database), whenStopped(context.stopped)]),
  );
}

/** The same for work that ends by itself, and in order, when it is asked to stop. */
export async function withDatabaseToTheEnd<Value>(
  context: CommandContext,
  work: DatabaseWork<Value>,
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

function whenStopped(stopped: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = (): void => reject(new OperatingError(STOPPED));
    if (stopped.aborted) stop();
    stopped.addEventListener('abort', stop, { once: true });
  });
}

const STOPPED = {
  sv: 'Avbrutet. Inget är halvgjort: det som hann bli klart är kvar, resten görs nästa gång.',
  en: 'Stopped. Nothing is half done: what was ready stays, the rest is done next time.',
};
