import { resolve } from 'node:path';
import { fillText, type LocalizedText } from '../../kernel/index.js';
import { type DatabaseEnvironment, type DatabaseUrls, urlIn } from './database-urls.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { prepareLogins } from './login-roles.js';
import { type MigrationOutcome, migrateDatabase } from './migrate-database.js';

/** Where the database is and who is told of the steps. */
export interface OpenDatabaseOptions {
  /** The module's own folder (`.avstamp`): the embedded database and the generated passwords lie in it. */
  readonly folder: string;
  /** `DATABASE_URL` is a server that somebody else runs, as its owner; the embedded one where it is not given. */
  readonly environment: DatabaseEnvironment;
  /** Told each step, for the person who waits. */
  readonly report?: (step: LocalizedText) => void;
}

/** A database that is ready for work. */
export interface OpenedDatabase {
  readonly urls: DatabaseUrls;
  /** What was done to bring the schema to this version. */
  readonly migrations: MigrationOutcome;
  /** Stops the embedded server where this call started it. */
  close(): Promise<void>;
}

async function serverFor(
  options: OpenDatabaseOptions,
): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const adminUrl = urlIn(options.environment, 'DATABASE_URL');
  if (adminUrl !== undefined) return { adminUrl, stop: async () => undefined };
  const report = options.report === undefined ? {} : { report: options.report };
  return startEmbeddedPostgres({ folder: resolve(options.folder, 'postgres'), ...report });
}

/**
 * From nothing to a database with this version's schema and a login for each role.
 *
 * @throws OperatingError where an operator must help
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenedDatabase> {
  const server = await serverFor(options);
  try {
    const migrations = await migrateDatabase(server.adminUrl);
    if (migrations.applied.length > 0) options.report?.(schemaChanged(migrations));
    const urls = await prepareLogins(server.adminUrl, options.folder, options.environment);
    return { urls, migrations, close: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function schemaChanged({ applied, alreadyThere }: MigrationOutcome): LocalizedText {
  const text = {
    sv: 'Databasens schema: {applied} nya steg, {alreadyThere} fanns redan.',
    en: 'The database schema: {applied} new steps, {alreadyThere} were there already.',
  };
  return fillText(text, { applied: applied.length, alreadyThere });
}
