import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { schemaPicture } from '../../../tests/support/schema-picture.js';
import { type TemporaryFolder, temporaryFolder } from '../../../tests/support/temporary-folder.js';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { migrateDatabase, migrationState, revertLastMigration } from './migrate-database.js';
import { editedFiles, migrationListFile, readMigrations } from './migration-list.js';

let database: TestDatabase;
let folder: TemporaryFolder;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = await temporaryFolder();
});
afterEach(async () => {
  await database.drop();
  await folder.remove();
});

/** The module's own migrations and one more, which does what is said. */
async function listWith(upSql: string): Promise<string> {
  const own = await readMigrations();
  for (const migration of own) {
    await writeFile(join(folder.path, migration.up), migration.upSql);
    await writeFile(join(folder.path, migration.down), migration.downSql);
  }
  await writeFile(join(folder.path, 'more.up.sql'), upSql);
  await writeFile(join(folder.path, 'more.down.sql'), 'drop table avstamp.more;');
  const more = {
    name: 'More',
    number: 9999,
    up: 'more.up.sql',
    upSha256: '',
    down: 'more.down.sql',
    downSha256: '',
  };
  const file = join(folder.path, 'migrations.json');
  await writeFile(file, JSON.stringify({ migrations: [...own, more] }));
  return file;
}

test('no merged migration has been edited', async () => {
  expect(editedFiles(await readMigrations())).toEqual([]);
});

test('an edited migration is named', async () => {
  const [first] = await readMigrations();
  const edited = first === undefined ? [] : [{ ...first, upSql: `${first.upSql} ` }];
  expect(editedFiles(edited)).toEqual([first?.up]);
});

test('migrations stand in the list in the order of their numbers', async () => {
  const numbers = (await readMigrations()).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('every file of the folder stands in the list', async () => {
  const listed = (await readMigrations()).flatMap(({ up, down }) => [up, down]);
  const files = await readdir(dirname(migrationListFile()));
  expect(files.filter((file) => file.endsWith('.sql')).sort()).toEqual(listed.sort());
});

test('a migrated database has nothing left to do', async () => {
  const names = (await readMigrations()).map(({ name }) => name);
  expect(await migrationState(database.urls.admin)).toEqual({ applied: names, pending: [], unknown: [] });
  expect(await migrateDatabase(database.urls.admin)).toEqual({ applied: [], alreadyThere: names.length });
});

test('all migrations taken back and applied again give the same schema', async () => {
  const { admin } = database.urls;
  const before = await schemaPicture(admin);
  const migrations = await readMigrations();
  for (const _ of migrations) await revertLastMigration(admin);
  expect((await migrationState(admin)).applied).toEqual([]);
  expect(await schemaPicture(admin)).not.toEqual(before);
  expect((await migrateDatabase(admin)).applied).toEqual(migrations.map(({ name }) => name));
  expect(await schemaPicture(admin)).toEqual(before);
});

test('of two runs at the same time one migrates and the other finds it done', async () => {
  const list = await listWith('create table avstamp.more ();');
  const runs = await Promise.all([1, 2].map(() => migrateDatabase(database.urls.admin, { list })));
  expect(runs.map(({ applied }) => applied.length).sort()).toEqual([0, 1]);
});

test('a migration that fails leaves nothing of itself', async () => {
  const list = await listWith('create table avstamp.more (); select 1 / 0;');
  await expect(migrateDatabase(database.urls.admin, { list })).rejects.toThrow(/division by zero/);
  expect((await migrationState(database.urls.admin, { list })).pending).toEqual(['More']);
  expect(await query(database.urls.admin, `select to_regclass('avstamp.more') as more`)).toEqual([
    { more: null },
  ]);
});

test('a database that is newer than the program is refused and left as it is', async () => {
  await migrateDatabase(database.urls.admin, { list: await listWith('create table avstamp.more ();') });
  const before = await schemaPicture(database.urls.admin);
  await expect(migrateDatabase(database.urls.admin)).rejects.toMatchObject({
    name: 'OperatingError',
    message: /newer than this version of the program: it has More0000000009999.*Install the version/,
  });
  expect((await migrationState(database.urls.admin)).unknown).toEqual(['More0000000009999']);
  expect(await schemaPicture(database.urls.admin)).toEqual(before);
});
