import type { LoadSession } from './session.js';

/** Whether the connection has made a temporary table of that name in this load. */
export async function isMade({ client }: LoadSession, table: string): Promise<boolean> {
  const { rows } = await client.query<{ made: boolean }>('select to_regclass($1) is not null as made', [
    `pg_temp.${table}`,
  ]);
  return rows[0]?.made === true;
}
