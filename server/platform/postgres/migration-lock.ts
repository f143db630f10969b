import type pg from 'pg';

/** One for the whole program: whoever changes the module's schemas in this database holds it, until the connection ends. */
export async function lockMigrations(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock(hashtext($1))', ['avstamp.migration']);
}
