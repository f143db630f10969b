import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool, QueryResultRow } from 'pg';
import { readCodeLists } from '../../server/codes/index.js';
import { type HostFileName, type LoadOutcome, loadHostFolder } from '../../server/exchange/index.js';
import { createPool } from '../../server/platform/postgres/index.js';
import { query } from '../support/query.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase } from '../support/test-database.js';
import { type FolderLines, SMALL_FOLDER, writeFolder } from './small-folder.js';

/** A database of its own to load folders into. */
export interface Loading {
  readonly pool: Pool;
  /** Writes the files to a new folder and loads it. */
  load(files: FolderLines, lineEnd?: string): Promise<LoadOutcome>;
  loadFolder(folder: string): Promise<LoadOutcome>;
  /** Loads the small folder with one file as these bytes instead of its lines. */
  loadBytes(name: HostFileName, bytes: Buffer | string): Promise<LoadOutcome>;
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

const codeLists = readCodeLists();

/** Makes the database; `end` removes it. */
export async function openLoading(): Promise<Loading> {
  const database = await createTestDatabase();
  const pool = createPool(database.urls.loader, { name: 'load' });
  const loadFolder = (folder: string): Promise<LoadOutcome> =>
    loadHostFolder({ pool, folder, now: new Date('2014-05-01T10:00:00Z'), today: LOADED_ON, codeLists });
  return {
    pool,
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
    async loadBytes(name, bytes) {
      const folder = await temporaryFolder();
      try {
        await writeFolder(folder.path, SMALL_FOLDER);
        await writeFile(join(folder.path, `${name}.csv`), bytes);
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
