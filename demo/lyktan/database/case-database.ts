import { Pool } from 'pg';
import { TABLES } from './tables.sql.js';

/** The case system's database: its tables stand beside the module's, and neither reads the other's. */
export type CaseDatabase = Pick<Pool, 'query' | 'end'>;

// Two starts at once would both find the schema missing.
const MAKE_TABLES = `begin; select pg_advisory_xact_lock(hashtext('lyktan tables')); ${TABLES}; commit`;

/** Opens the database and makes the tables that are missing. @param url PostgreSQL, as the owner of the database */
export async function openCaseDatabase(url: string): Promise<CaseDatabase> {
  // A process that has nothing else to do may end without closing what is idle.
  const pool = new Pool({ connectionString: url, max: 4, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  await pool.query(MAKE_TABLES);
  return pool;
}
