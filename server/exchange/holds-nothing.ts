import type { LoadSession } from './session.js';

/** Whether a table of ours holds no row. */
export async function holdsNothing({ client }: LoadSession, table: string): Promise<boolean> {
  const { rowCount } = await client.query(`select from avstamp.${table} limit 1`);
  return rowCount === 0;
}
