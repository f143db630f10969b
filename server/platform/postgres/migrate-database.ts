import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { fillText, OperatingError } from '../../kernel/index.js';
import { migrateJobQueue } from './job-queue-schema.js';
import { loadTypeorm } from './load-typeorm.js';
import { migrationClass, recordedName } from './migration-classes.js';
import { type Migration, readMigrations } from './migration-list.js';
import { lockMigrations } from './migration-lock.js';
import { markingNewRoles } from './module-roles.js';
import { refuseForeignSchemas } from './module-schemas.js';
import { permitted } from './permitted.js';
import { withClient } from './with-client.js';

/** The names of migrations, in order, as far as a database and this version of the module know them. */
export interface MigrationState {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** In the database, but unknown to this version: a newer version has been there. */
  readonly unknown: readonly string[];
}

/** What a run of the migrations did. */
export interface MigrationOutcome {
  readonly applied: readonly string[];
  readonly alreadyThere: number;
}

/** Which migrations to use; the module's own where nothing is given. */
export interface MigrationOptions {
  /** Path of another `migrations.json`. */
  readonly list?: string;
}

async function stateOf(client: pg.Client, migrations: readonly Migration[]): Promise<MigrationState> {
  const table = await client.query(
    `select from pg_tables where schemaname = 'avstamp' and tablename = 'migration'`,
  );
  const rows =
    table.rowCount === 0
      ? []
      : (await client.query<{ name: string }>('select name from avstamp.migration order by id')).rows;
  const recorded = new Set(rows.map((row) => row.name));
  const known = new Set(migrations.map(recordedName));
  const names = (some: readonly Migration[]): readonly string[] => some.map((migration) => migration.name);
  return {
    applied: names(migrations.filter((migration) => recorded.has(recordedName(migration)))),
    pending: names(migrations.filter((migration) => !recorded.has(recordedName(migration)))),
    unknown: [...recorded].filter((name) => !known.has(name)),
  };
}

function databaseTooNew(unknown: readonly string[]): OperatingError {
  const text = {
    sv: 'Databasen är nyare än den här versionen av programmet: den har {names}, som programmet inte känner till. Installera den version som databasen senast användes med, eller en nyare. Ingenting har ändrats.',
    en: 'The database is newer than this version of the program: it has {names}, which the program does not know. Install the version that last used the database, or a newer one. Nothing has been changed.',
  };
  return new OperatingError(fillText(text, { names: unknown.join(', ') }));
}

/** TypeORM's executor, alone with the database: a second run of the program waits for the first. */
async function withExecutor<Value>(
  adminUrl: string,
  options: MigrationOptions,
  work: (executor: DataSource, state: MigrationState) => Promise<Value>,
): Promise<Value> {
  const migrations = await readMigrations(options.list);
  return withClient(adminUrl, async (client) => {
    await lockMigrations(client);
    await refuseForeignSchemas(client);
    const state = await stateOf(client, migrations);
    if (state.unknown.length > 0) throw databaseTooNew(state.unknown);
    await permitted(() => client.query('create schema if not exists avstamp'), NOT_PERMITTED);
    const { DataSource, SilentLogger } = await loadTypeorm();
    const executor = new DataSource({
      type: 'postgres',
      url: adminUrl,
      schema: 'avstamp',
      migrationsTableName: 'migration',
      migrations: migrations.map(migrationClass),
      logger: new SilentLogger(),
    });
    await executor.initialize();
    try {
      return await markingNewRoles(client, () => work(executor, state));
    } finally {
      await executor.destroy();
    }
  });
}

/** Which migrations the database has; changes nothing. @throws OperatingError where the server cannot be reached */
export async function migrationState(
  adminUrl: string,
  options: MigrationOptions = {},
): Promise<MigrationState> {
  const migrations = await readMigrations(options.list);
  return withClient(adminUrl, (client) => stateOf(client, migrations));
}

/**
 * Brings the database to this version's schema, each migration in a transaction of its own, and the queue of jobs with it.
 *
 * @throws OperatingError where the server cannot be reached, or the database is newer than this version
 */
export function migrateDatabase(adminUrl: string, options: MigrationOptions = {}): Promise<MigrationOutcome> {
  return withExecutor(adminUrl, options, async (executor, state) => {
    await permitted(() => executor.runMigrations({ transaction: 'each' }), NOT_PERMITTED);
    if (options.list === undefined) await permitted(() => migrateJobQueue(adminUrl), NOT_PERMITTED);
    return { applied: state.pending, alreadyThere: state.applied.length };
  });
}

/** Takes the latest migration back, with all that is stored in what it made: for tests and for nothing else. */
export function revertLastMigration(adminUrl: string, options: MigrationOptions = {}): Promise<void> {
  return withExecutor(adminUrl, options, (executor) => executor.undoLastMigration({ transaction: 'each' }));
}

const NOT_PERMITTED = {
  sv: 'Användaren i DATABASE_URL får inte göra databasens schema ({words}). Ge den rättigheterna CREATEROLE och CREATE i databasen, eller ange en användare som har dem. Steget är inte gjort.',
  en: 'The user in DATABASE_URL may not make the database schema ({words}). Grant it CREATEROLE, and CREATE on the database, or name a user that has them. The step has not been done.',
};
