import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type EmbeddedPostgres,
  migrateDatabase,
  migrationListFile,
  readMigrations,
  startEmbeddedPostgres,
  uninstallDatabase,
  urlWithDatabase,
} from '../../server/platform/postgres/index.js';
import { databasePicture } from '../support/database-picture.js';
import { fillHostDatabase } from '../support/full-host-database.js';
import { insertOneHousehold } from '../support/one-household.js';
import { query } from '../support/query.js';
import { schemaPicture } from '../support/schema-picture.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

/** A right of one of the module's roles, in a list of rights. */
const RIGHT = /,avstamp_\w+=\w+\/\w+/g;
/** The last migration of an earlier release. */
const EARLIER = 17;

let folder: TemporaryFolder;
let server: EmbeddedPostgres;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startEmbeddedPostgres({ folder: join(folder.path, 'server'), durability: 'none' });
  await query(server.adminUrl, 'create database cases');
  await query(server.adminUrl, 'create database anew');
  await fillHostDatabase(urlWithDatabase(server.adminUrl, 'cases'));
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

/** The migrations of that release, as it came. */
async function earlierList(): Promise<string> {
  const list: { migrations: { number: number; up: string; down: string }[] } = JSON.parse(
    await readFile(migrationListFile(), 'utf8'),
  );
  const migrations = list.migrations.filter(({ number }) => number <= EARLIER);
  for (const name of migrations.flatMap(({ up, down }) => [up, down]))
    await copyFile(join(dirname(migrationListFile()), name), join(folder.path, name));
  const file = join(folder.path, 'migrations.json');
  await writeFile(file, JSON.stringify({ ...list, migrations }));
  return file;
}

const ofHost = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(RIGHT, '')).filter((line) => !/avstamp(_|\.|$| )/.test(line));

describe('a database that an earlier release was installed in, between the tables of a host', () => {
  it('is brought to this release with what is registered, and nothing of the host changes', async () => {
    const cases = urlWithDatabase(server.adminUrl, 'cases');
    const before = await databasePicture(cases);
    await migrateDatabase(cases, { list: await earlierList() });
    await insertOneHousehold(cases);
    const { applied, alreadyThere } = await migrateDatabase(cases);
    expect([alreadyThere, applied.length]).toEqual([EARLIER, (await readMigrations()).length - EARLIER]);
    expect(await query(cases, 'select household_ref from avstamp.assistance_month')).toHaveLength(1);
    expect(ofHost(await databasePicture(cases))).toEqual(ofHost(before));

    const anew = urlWithDatabase(server.adminUrl, 'anew');
    await migrateDatabase(anew);
    const ours = (await schemaPicture(cases)).filter((line) => !line.includes('avstampning'));
    expect(ours).toEqual(await schemaPicture(anew));

    await uninstallDatabase(anew);
    await uninstallDatabase(cases);
    expect(await databasePicture(cases)).toEqual(before);
  }, 120_000);
});
