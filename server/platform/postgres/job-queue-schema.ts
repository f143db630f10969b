import pg from 'pg';
import { withClient } from './with-client.js';

/** The schema of graphile-worker's tables: its own, apart from the module's and from a queue that the host may have. */
export const JOB_QUEUE_SCHEMA = 'avstamp_worker';

/** The latest of graphile-worker's own migrations in the version that the module is built with; a test compares. */
export const JOB_QUEUE_REVISION = 19;

/**
 * Takes jobs from the queue, or puts them there on behalf of those who ask and plan. Neither owns the queue, and
 * graphile-worker's tables have row-level security that lets nobody else see anything.
 */
const USERS = ['avstamp_worker', 'avstamp_owner'];

/**
 * Brings the queue to the form of this version of graphile-worker, and lets the module's roles use it. Loads the library
 * only where something is to be done.
 *
 * @param adminUrl a user that may make a schema
 */
export async function migrateJobQueue(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    if (await isThere(client)) return;
    const { Logger, runMigrations } = await import('graphile-worker');
    const quiet = new Logger(() => () => undefined);
    await runMigrations({ connectionString: adminUrl, schema: JOB_QUEUE_SCHEMA, logger: quiet });
    for (const role of USERS) await client.query(letUse(role));
  });
}

async function isThere(client: pg.Client): Promise<boolean> {
  const table = await client.query(
    `select from pg_tables where schemaname = $1 and tablename = 'migrations'`,
    [JOB_QUEUE_SCHEMA],
  );
  if (table.rowCount === 0) return false;
  const { rows } = await client.query<{ there: boolean }>(
    `select coalesce(max(id), 0) >= $1 and has_schema_privilege($2, $3, 'usage') as there
     from ${JOB_QUEUE_SCHEMA}.migrations`,
    [JOB_QUEUE_REVISION, USERS.at(-1), JOB_QUEUE_SCHEMA],
  );
  return rows[0]?.there === true;
}

function letUse(role: string): string {
  const name = pg.escapeIdentifier(role);
  return `
    grant usage on schema ${JOB_QUEUE_SCHEMA} to ${name};
    grant select, insert, update, delete on all tables in schema ${JOB_QUEUE_SCHEMA} to ${name};
    do $$
    declare
      table_name text;
    begin
      for table_name in select relname from pg_class
          where relnamespace = '${JOB_QUEUE_SCHEMA}'::regnamespace and relkind = 'r' and relrowsecurity loop
        execute format('drop policy if exists %I on ${JOB_QUEUE_SCHEMA}.%I', '${role}', table_name);
        execute format('create policy %I on ${JOB_QUEUE_SCHEMA}.%I to %I using (true)', '${role}', table_name, '${role}');
      end loop;
    end
    $$`;
}
