import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PARTICIPANTS } from './participants.js';
import { writeCollection2013 } from './write-collection-2013.js';

type Row = Readonly<Record<string, string>>;

const FILES = ['persons', 'households', 'assistance', 'closings', 'measures', 'closure_reasons', 'comments'];
const REPORTING_MONTHS = ['2013-03', '2013-04'];
const folders: string[] = [];
let folder: Record<string, Row[]> = {};

beforeAll(async () => {
  folder = await readFolder(await writeFolder());
}, 60_000);

afterAll(async () => {
  for (const path of folders) await rm(path, { recursive: true });
});

async function writeFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'avstamp-collection-'));
  folders.push(path);
  await writeCollection2013(path);
  return path;
}

async function readFolder(path: string): Promise<Record<string, Row[]>> {
  const contents: Record<string, Row[]> = {};
  for (const name of FILES) {
    contents[name] = parse(await readFile(join(path, `${name}.csv`)), { columns: true });
  }
  return contents;
}

const rowsOf = (name: string): readonly Row[] => folder[name] ?? [];
const field = (row: Row | undefined, column: string): string => row?.[column] ?? '';

/** Number of rows by the value of a key, keys in order. */
function countBy(rows: readonly Row[], key: (row: Row) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

function distinct(rows: readonly Row[], key: (row: Row) => string): Set<string> {
  return new Set(rows.map(key));
}

const municipalityOfHousehold = (row: Row): string =>
  field(
    rowsOf('households').find((household) => field(household, 'household_ref') === field(row, 'household_ref')),
    'municipality_code',
  );
