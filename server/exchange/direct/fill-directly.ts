import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { fileNameOf, HOST_FILE_COLUMNS, type HostFileName } from '../host-files.js';
import { inHope } from '../in-hope.js';
import { NotOfTheForm, readHostFile } from '../read-host-file.js';
import type { LoadSession } from '../session.js';
import { touch } from '../touched.js';
import { BINARY_HEADER, BINARY_TRAILER } from './binary-fields.js';
import { NotBeyondDoubt, type RowTaker } from './row-taker.js';

/** A file whose rows go straight to an empty table. */
export interface DirectFilling {
  readonly file: HostFileName;
  readonly table: string;
  /** The table's columns in the order of the taker's fields. */
  readonly columns: string;
  readonly taker: RowTaker;
  /** Whether what no single row tells is right as well, asked when all rows are in the table. */
  readonly holds: () => Promise<boolean>;
}

/**
 * Fills a table that never held anything with a file's rows, judged on their way, in the hope that all of them are
 * right: no row is written twice. The table's key is made afterwards, and its row-level security is off in the
 * meantime, because `COPY` does not go through it: nobody else sees the table before both are back, and the database
 * commits it in no other state.
 * @returns false where the file must be staged and judged; nothing of the work is left then
 */
export async function fillDirectly(session: LoadSession, filling: DirectFilling): Promise<boolean> {
  const { file, taker } = filling;
  if (!session.present.includes(file) || !(await inHope(session, () => fill(session, filling)))) return false;
  const rows = taker.rows;
  session.counts.set(file, { rows, lineOf: (record) => record, added: rows, changed: 0, refused: 0 });
  for (const [municipality, added] of taker.added) touch(session, municipality).added += added;
  return true;
}

async function fill(
  session: LoadSession,
  { file, table, columns, taker, holds }: DirectFilling,
): Promise<boolean> {
  const { client, folder } = session;
  const { rows } = await client.query<{ taken: boolean }>(
    'select avstamp.take_key_off_empty_table($1) as taken',
    [table],
  );
  if (rows[0]?.taken !== true) return false;
  const pieces = readHostFile(join(folder, fileNameOf(file)), HOST_FILE_COLUMNS[file]);
  const copy = client.query(
    copyFrom(`copy avstamp.${table} (${columns}) from stdin (format binary, freeze)`),
  );
  try {
    await pipeline(Readable.from(takenRows(pieces, taker)), copy);
  } catch (error) {
    if (error instanceof NotBeyondDoubt || error instanceof NotOfTheForm) return false;
    throw error;
  }
  await client.query('select avstamp.put_key_back($1)', [table]);
  return holds();
}

async function* takenRows(pieces: AsyncIterable<Buffer>, taker: RowTaker): AsyncGenerator<Buffer> {
  yield BINARY_HEADER;
  for await (const piece of pieces) yield* taker.take(piece);
  yield* taker.end();
  yield BINARY_TRAILER;
}
