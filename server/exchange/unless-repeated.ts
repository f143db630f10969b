import { DatabaseError } from 'pg';
import type { LoadSession } from './session.js';

const UNIQUE_VIOLATION = '23505';

/**
 * Writes a file's rows into a table. Into an empty one they are written at once, and only where the database meets a
 * key twice are the repeated rows looked for and the rest written again: that search takes as long as the writing,
 * and a host's export seldom repeats itself. Where the table holds rows a repeated key would go unnoticed among what
 * is there already, so the search comes first.
 */
export async function unlessRepeated(
  session: LoadSession,
  table: string,
  write: () => Promise<void>,
  judgeRepeated: () => Promise<void>,
): Promise<void> {
  const { client } = session;
  const held = await client.query(`select from avstamp.${table} limit 1`);
  if (held.rowCount !== 0) {
    await judgeRepeated();
    return write();
  }
  await client.query('savepoint writing');
  try {
    await write();
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== UNIQUE_VIOLATION) throw error;
    await client.query('rollback to savepoint writing');
    await judgeRepeated();
    await write();
  }
}
