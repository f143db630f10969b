import type { HostFileName } from './host-files.js';
import type { LoadSession } from './session.js';
import { addTouched } from './touched.js';

/**
 * Fills a table that holds nothing. Where it never held anything its key is made afterwards, in one go over rows that
 * already lie in its order: a fifth of the time that keeping it up row by row takes. All of it in the load's
 * transaction, so that nobody ever sees the table without its key.
 * @param inserting SQL that inserts the rows in the order of the key
 * @returns how many rows were inserted
 */
export async function fillEmptyTable(
  { client }: LoadSession,
  table: string,
  inserting: string,
): Promise<number> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select avstamp.take_key_off_empty_table($1) as taken',
    [table],
  );
  const { rowCount } = await client.query(inserting);
  if (rows[0]?.taken === true) await client.query('select avstamp.put_key_back($1)', [table]);
  return rowCount ?? 0;
}

/** Counts all rows of a table as added: those of one that held nothing before. */
export async function countFilled(session: LoadSession, name: HostFileName, table: string): Promise<void> {
  await addTouched(
    session,
    name,
    'added',
    `select municipality_code, count(*)::integer as rows from avstamp.${table} group by municipality_code`,
  );
}
