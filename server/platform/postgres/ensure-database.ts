import pg from 'pg';
import { withClient } from './with-client.js';

/** Makes the database where the server has none of that name. */
export function ensureDatabase(adminUrl: string, database: string): Promise<void> {
  return withClient(adminUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`);
  });
}
