import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../../../tests/support/temporary-folder.js';
import { createTestDatabase } from '../../../tests/support/test-database.js';
import { urlWithDatabase, urlWithLogin } from './database-urls.js';
import { migrationState } from './migrate-database.js';
import { openDatabase } from './open-database.js';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

test('without an address the embedded database is opened, and the second time found as it was left', async () => {
  const steps: string[] = [];
  const options = {
    folder: join(folder.path, '.avstamp'),
    environment: {},
    report: (step: { en: string }) => steps.push(step.en),
  };
  const first = await openDatabase(options);
  await query(first.urls.admin, 'create table kept ()');
  await first.close();
  expect(steps.at(-1)).toMatch(/^The database schema: \d+ new steps, 0 were there already\.$/);
  const second = await openDatabase(options);
  expect(steps.at(-1)).toBe('Starting PostgreSQL with the database that is there already.');
  expect(await query(second.urls.admin, 'select from kept')).toEqual([]);
  expect(await query(second.urls.service, 'select current_user as me')).toEqual([{ me: 'avstamp_service' }]);
  await second.close();
});

test("an address that is given is used, and nobody else's server is stopped", async () => {
  const database = await createTestDatabase();
  // The roles' passwords on the shared server stay as they are: others are using them.
  const attempt = openDatabase({
    folder: folder.path,
    environment: { DATABASE_URL: urlWithLogin(database.urls.admin, 'nobody', 'x') },
  });
  await expect(attempt).rejects.toMatchObject({ name: 'OperatingError', message: /user or the password/ });
  expect((await migrationState(database.urls.admin)).pending).toEqual([]);
  await database.drop();
});

test.each([
  ['is no address', 'not an address', /cannot be read. Write it as postgresql:/],
  ['is of another kind', 'https://localhost/avstamp', /cannot be read. Write it as postgresql:/],
  [
    'nobody answers at',
    'postgresql://me:secret@127.0.0.1:1/avstamp',
    /No database answers at 127\.0\.0\.1:1\/avstamp/,
  ],
])('an address that %s is explained, without its password', async (_, databaseUrl, message) => {
  const attempt = openDatabase({ folder: folder.path, environment: { DATABASE_URL: databaseUrl } });
  await expect(attempt).rejects.toMatchObject({ name: 'OperatingError', message });
  await expect(attempt).rejects.not.toThrow(/secret/);
});

test('a database that does not exist is explained by its name', async () => {
  const database = await createTestDatabase();
  const attempt = openDatabase({
    folder: folder.path,
    environment: { DATABASE_URL: urlWithDatabase(database.urls.admin, 'no_such_database') },
  });
  await expect(attempt).rejects.toMatchObject({
    name: 'OperatingError',
    message: /no_such_database does not exist/,
  });
  await database.drop();
});
