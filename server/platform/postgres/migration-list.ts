import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One step of the schema, as `migrations.json` lists it. */
export interface ListedMigration {
  readonly name: string;
  /** The place in the order, from 1; never reused. */
  readonly number: number;
  /** File names beside the list, and the SHA-256 of each in hexadecimal: a merged file is never edited. */
  readonly up: string;
  readonly upSha256: string;
  readonly down: string;
  readonly downSha256: string;
}

/** A migration with its statements. */
export interface Migration extends ListedMigration {
  readonly upSql: string;
  readonly downSql: string;
}

/** The list that belongs to this version of the module. */
export function migrationListFile(): string {
  return createRequire(import.meta.url).resolve('@avstamp/migrations/migrations.json');
}

/**
 * The migrations of a list, in its order, read from the files beside it.
 *
 * @param listFile path of a `migrations.json`; the module's own where it is not given
 */
export async function readMigrations(listFile: string = migrationListFile()): Promise<readonly Migration[]> {
  const list: { migrations: readonly ListedMigration[] } = JSON.parse(await readFile(listFile, 'utf8'));
  const sql = (name: string): Promise<string> => readFile(join(dirname(listFile), name), 'utf8');
  return Promise.all(
    list.migrations.map(async (migration) => ({
      ...migration,
      upSql: await sql(migration.up),
      downSql: await sql(migration.down),
    })),
  );
}

/** The files whose content is no longer what it was when they were merged. */
export function editedFiles(migrations: readonly Migration[]): readonly string[] {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return migrations.flatMap(({ up, upSql, upSha256, down, downSql, downSha256 }) => [
    ...(sha256(upSql) === upSha256 ? [] : [up]),
    ...(sha256(downSql) === downSha256 ? [] : [down]),
  ]);
}
