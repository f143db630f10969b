import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeCollection2013 } from './write-collection-2013.js';

/** A row of a file, by column; counted here without anything of the generator's. */
export type Row = Readonly<Record<string, string>>;

/** The bytes of the named files (without `.csv`) of a newly written collection, in the order named. */
export async function writtenFiles(...names: readonly string[]): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'avstamp-collection-'));
  try {
    await writeCollection2013(folder);
    return await Promise.all(names.map((name) => readFile(join(folder, `${name}.csv`))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rows of the named files (without `.csv`) of a newly written collection, in the order named. */
export async function writtenRows(...names: readonly string[]): Promise<Row[][]> {
  const files = await writtenFiles(...names);
  return files.map((file): Row[] => parse(file, { columns: true }));
}

/** The value in a column, empty where the row has no such column. */
export function value(row: Row | undefined, column: string): string {
  return row?.[column] ?? '';
}

/** How many of the rows have each key, in the order of the keys. */
export function countBy<T>(rows: readonly T[], key: (row: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many different keys the rows have. */
export function countDistinct<T>(rows: readonly T[], key: (row: T) => string): number {
  return new Set(rows.map(key)).size;
}
