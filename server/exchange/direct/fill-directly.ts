import { join } from 'node:path';
import { fileNameOf, HOST_FILE_COLUMNS, type HostFileName } from '../host-files.js';
import { inHope } from '../in-hope.js';
import { readHostFile } from '../read-host-file.js';
import type { LoadSession } from '../session.js';
import { touch } from '../touched.js';
import { copyIntoEmptyTable } from './copy-into-empty-table.js';
import type { RowTaker } from './row-taker.js';

/** A file whose rows go straight to an empty table. */
export interface DirectFilling {
  readonly file: HostFileName;
  readonly table: string;
  /** The table's columns in the order of the taker's fields. */
  readonly columns: string;
  readonly taker: RowTaker;
  /** Whether what no single row tells is right as well, asked when all rows are in the table. */
  readonly holds?: () => Promise<boolean>;
}

/**
 * Fills a table that never held anything with a file's rows, judged on their way, in the hope that all of them are
 * right: no row is written twice.
 * @returns false where the file must be staged and judged; nothing of the work is left then
 */
export async function fillDirectly(session: LoadSession, filling: DirectFilling): Promise<boolean> {
  const { file, table, columns, taker, holds = async () => true } = filling;
  if (!session.present.includes(file)) return false;
  const isFilled = await inHope(session, async () => {
    const pieces = readHostFile(join(session.folder, fileNameOf(file)), HOST_FILE_COLUMNS[file]);
    return (await copyIntoEmptyTable(session, table, columns, takenRows(pieces, taker))) && holds();
  });
  if (isFilled) countAdded(session, file, taker.rows, taker.added);
  return isFilled;
}

/** Counts rows of a table that were all made of a file's rows, none of which was refused. */
export function countAdded(
  session: LoadSession,
  file: HostFileName,
  rows: number,
  byMunicipality: ReadonlyMap<string, number>,
): void {
  let all = 0;
  for (const [municipality, added] of byMunicipality) {
    touch(session, municipality).added += added;
    all += added;
  }
  session.counts.set(file, { rows, lineOf: (record) => record, added: all, changed: 0, refused: 0 });
}

async function* takenRows(pieces: AsyncIterable<Buffer>, taker: RowTaker): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield* taker.take(piece);
  yield* taker.end();
}
