import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool, QueryResultRow } from 'pg';
import type { LoadOutcome } from '../../server/exchange/index.js';
import { createPool, type DatabaseUrls } from '../../server/platform/postgres/index.js';
import { query } from '../support/query.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase } from '../support/test-database.js';
import { loadOn } from './load-on.js';
import { type FolderLines, SMALL_FOLDER, writeFolder } from './small-folder.js';

/** A database of its own to load folders into. */
export interface Loading {
  readonly pool: Pool;
  /** URL of the database as its owner, and as the loader. */
  readonly urls: Pick<DatabaseUrls, 'admin' | 'loader'>;
  /** Writes the files to a new folder and loads it. */
  load(files: FolderLines, lineEnd?: string): Promise<LoadOutcome>;
  loadFolder(folder: string): Promise<LoadOutcome>;
  /** Loads the small folder with one file, such as `closings.csv`, as these bytes. */
  loadBytes(file: string, bytes: Buffer | string): Promise<LoadOutcome>;
  /** All rows of all our tables as text, by table, as the owner of the database sees them. */
  everything(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Rows that a statement gives the owner of the database. */
  rows<Row extends QueryResultRow>(statement: string): Promise<readonly Row[]>;
  /** Runs a statement as the owner of the database. */
  asOwner(statement: string): Promise<void>;
  end(): Promise<void>;
}

/** The day of every load of the tests. */
export const LOADED_ON = '2014-05-01';

/** Makes the database; `end` removes it. */
export async function openLoading(): Promise<Loading> {
  const database = await createTestDatabase();
  const pool = createPool(database.urls.loader, { name: 'load', streams: true });
  const loadFolder = (folder: string): Promise<LoadOutcome> => loadOn(LOADED_ON, pool, folder);
  return {
    pool,
    urls: database.urls,
    loadFolder,
    async load(files, lineEnd) {
      const folder = await temporaryFolder();
      try {
        await writeFolder(folder.path, files, lineEnd);
        return await loadFolder(folder.path);
      } finally {
        await folder.remove();
      }
    },
    async loadBytes(file, bytes) {
      const folder = await temporaryFolder();
      try {
        await writeFolder(folder.path, SMALL_FOLDER);
        await writeFile(join(folder.path, file), bytes);
        return await loadFolder(folder.path);
      } finally {
        await folder.remove();
      }
    },
    async everything() {
      const tables = await query<{ name: string }>(
        database.urls.admin,
        `select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace n on n.oid = relnamespace
         where nspname like 'avstamp%' and relkind = 'r' order by 1`,
      );
      const found: Record<string, readonly string[]> = {};
      for (const { name } of tables) {
        const rows = await query<{ row: string }>(
          database.urls.admin,
          `select t::text as row from ${name} t order by 1`,
        );
        found[name.replace('avstamp.', '')] = rows.map(({ row }) => row);
      }
      return found;
    },
    rows: (statement) => query(database.urls.admin, statement),
    async asOwner(statement) {
      await query(database.urls.admin, statement);
    },
    async end() {
      await pool.end();
      await database.drop();
    },
  };
}
