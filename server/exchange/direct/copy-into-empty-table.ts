import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { NotOfTheForm } from '../read-host-file.js';
import type { LoadSession } from '../session.js';
import { BINARY_HEADER, BINARY_TRAILER } from './binary-fields.js';
import { NotBeyondDoubt } from './row-taker.js';

/**
 * Copies rows into a table that never held anything. The table's key is made afterwards, and its row-level security is
 * off in the meantime, because `COPY` does not go through it: nobody else sees the table before both are back, and the
 * database commits it in no other state.
 * @param rows rows in the binary form of `COPY`, best in the order of the key; they may end with `NotBeyondDoubt`
 * @returns false where the table may have held something, or the rows are not beyond doubt: the work is then to be rolled back
 */
export async function copyIntoEmptyTable(
  { client }: LoadSession,
  table: string,
  columns: string,
  rows: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<boolean> {
  const { rows: answer } = await client.query<{ taken: boolean }>(
    'select avstamp.take_key_off_empty_table($1) as taken',
    [table],
  );
  if (answer[0]?.taken !== true) return false;
  const copy = client.query(
    copyFrom(`copy avstamp.${table} (${columns}) from stdin (format binary, freeze)`),
  );
  try {
    await pipeline(Readable.from(withEnds(rows)), copy);
  } catch (error) {
    if (error instanceof NotBeyondDoubt || error instanceof NotOfTheForm) return false;
    throw error;
  }
  await client.query('select avstamp.put_key_back($1)', [table]);
  return true;
}

async function* withEnds(rows: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield BINARY_HEADER;
  yield* rows;
  yield BINARY_TRAILER;
}
