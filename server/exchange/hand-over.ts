import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { LoadSession } from './session.js';

/** Rows on their way from one connection of a load to the other, some twenty bytes for each. */
export type HandedRows = readonly Buffer[];

/**
 * Reads what a statement gives. The two connections of a load see nothing of each other's before they commit: the
 * little that one needs to know of the other goes through here.
 */
export async function handOver({ client }: LoadSession, statement: string): Promise<HandedRows> {
  const pieces: Buffer[] = [];
  const stream = client.query(copyTo(`copy (${statement}) to stdout (format binary)`));
  for await (const piece of stream) pieces.push(piece);
  return pieces;
}

/** Takes rows into a table that the connection has made for them. */
export async function takeOver({ client }: LoadSession, table: string, rows: HandedRows): Promise<void> {
  await pipeline(
    Readable.from(rows),
    client.query(copyFrom(`copy pg_temp.${table} from stdin (format binary)`)),
  );
  await client.query(`analyze pg_temp.${table}`);
}
