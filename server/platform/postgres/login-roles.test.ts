import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../../../tests/support/temporary-folder.js';
import { urlWithLogin } from './database-urls.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { prepareLogins } from './login-roles.js';
import { migrateDatabase } from './migrate-database.js';

// A server of its own: logins belong to the whole server, and the other tests use theirs at this moment.
let folder: TemporaryFolder;
let server: EmbeddedPostgres;
beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startEmbeddedPostgres({ folder: join(folder.path, 'postgres'), durability: 'none' });
  await migrateDatabase(server.adminUrl);
});
afterEach(async () => {
  await server.stop();
  await folder.remove();
});

const whoIs = (url: string) => query(url, `select current_user as "user", current_database() as database`);

test('each role logs in as itself, neither owner nor superuser, and past no row-level security', async () => {
  const { admin, ...urls } = await prepareLogins(server.adminUrl, folder.path);
  expect(admin).toBe(server.adminUrl);
  for (const [role, url] of Object.entries(urls)) {
    expect(await whoIs(url)).toEqual([{ user: `avstamp_${role}`, database: 'avstamp' }]);
    const rights = `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`;
    expect(Object.values((await query(url, rights))[0] ?? {})).toEqual([false, false, false, false]);
  }
});

test('generated passwords lie in a file of its owner only, and the server has seen none of them', async () => {
  await query(server.adminUrl, `alter system set log_statement = 'all'`);
  await query(server.adminUrl, 'select pg_reload_conf()');
  const { service } = await prepareLogins(server.adminUrl, folder.path);
  expect((await stat(join(folder.path, 'logins.json'))).mode & 0o777).toBe(0o600);
  const log = await readFile(join(server.folder, 'server.log'), 'utf8');
  expect(log).toContain('alter role');
  expect(log).not.toContain(new URL(service).password);
});

test('passwords that still work are used again, one that does not is made anew', async () => {
  const first = await prepareLogins(server.adminUrl, folder.path);
  expect(await prepareLogins(server.adminUrl, folder.path)).toEqual(first);
  await query(server.adminUrl, `alter role avstamp_loader password 'changed'`);
  const second = await prepareLogins(server.adminUrl, folder.path);
  expect(second).toEqual({ ...first, loader: second.loader });
  expect(await whoIs(second.loader)).toEqual([{ user: 'avstamp_loader', database: 'avstamp' }]);
});

test('the environment can name a login that somebody else looks after', async () => {
  await query(server.adminUrl, `create role another login password 'x'`);
  const national = urlWithLogin(server.adminUrl, 'another', 'x');
  const urls = await prepareLogins(server.adminUrl, folder.path, { AVSTAMP_NATIONAL_DATABASE_URL: national });
  expect(urls.national).toBe(national);
  expect(await readFile(join(folder.path, 'logins.json'), 'utf8')).not.toContain('"national"');
});

test('a damaged file of passwords is explained to the operator', async () => {
  await writeFile(join(folder.path, 'logins.json'), '{');
  await expect(prepareLogins(server.adminUrl, folder.path)).rejects.toMatchObject({
    name: 'OperatingError',
    message: /logins\.json cannot be read. Remove the file/,
  });
});
