import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createPool,
  type EmbeddedPostgres,
  prepareLogins,
  startEmbeddedPostgres,
  urlWithDatabase,
  urlWithLogin,
} from '../../server/platform/postgres/index.js';
import { avstamp, type CommandEnd } from '../support/avstamp.js';
import { databasePicture } from '../support/database-picture.js';
import { fillHostDatabase } from '../support/full-host-database.js';
import { insertOneHousehold } from '../support/one-household.js';
import { query } from '../support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

// Each step is a process of its own.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

// A server of its own: roles are the server's, and these tests make and remove them.
let folder: TemporaryFolder;
let server: EmbeddedPostgres;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startEmbeddedPostgres({ folder: `${folder.path}/server`, durability: 'none' });
  await query(server.adminUrl, `create role keeper login createrole password 'k'`);
  await query(server.adminUrl, 'create database cases owner keeper');
  await fillHostDatabase(urlWithDatabase(server.adminUrl, 'cases'));
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const asAdmin = (): string => urlWithDatabase(server.adminUrl, 'cases');
const asKeeper = (): string => urlWithLogin(asAdmin(), 'keeper', 'k');
const run = (url: string, ...parameters: string[]): Promise<CommandEnd> =>
  avstamp(['--language', 'en', ...parameters], { folder: folder.path, environment: { DATABASE_URL: url } });
const uninstall = (url = asKeeper()): Promise<CommandEnd> => run(url, 'uninstall', '--confirm', 'cases');
const install = async (url = asKeeper()): Promise<void> => {
  expect(await run(url, 'migrate')).toMatchObject({ exitCode: 0 });
};
const schemas = async (): Promise<unknown> =>
  query(asAdmin(), `select nspname from pg_namespace where nspname ~ '^avstamp(_|$)' order by 1`);
const roles = async (): Promise<number> =>
  (await query(asAdmin(), `select from pg_roles where rolname like 'avstamp\\_%'`)).length;

/** A right that the host's superuser has given to a role of the module, on a table of the host. */
const GRANT = 'grant select on public.person to avstamp_service';

describe.each([
  ['a user that owns the database and may make roles', asKeeper],
  ['a superuser', asAdmin],
])('uninstalling as %s', (_who, url) => {
  it('leaves a host database and the roles of its server as they were before the installation', async () => {
    const before = await databasePicture(asAdmin());
    await install(url());
    await insertOneHousehold(asAdmin());
    await query(asAdmin(), `alter role avstamp_service in database cases set work_mem = '16MB'`);
    if (url === asAdmin) await query(asAdmin(), GRANT);
    expect(await databasePicture(asAdmin())).not.toEqual(before);
    const end = await uninstall(url());
    expect(end).toMatchObject({ exitCode: 0, error: '' });
    expect(end.output).toMatch(/Removed from the database cases:\n {2}the schema avstamp: \d+ tables, /);
    expect(end.output).toContain('avstamp_owner');
    expect(await databasePicture(asAdmin())).toEqual(before);
  });
});

describe('uninstalling', () => {
  it('says what would go, and removes nothing, until the name of the database confirms it', async () => {
    await install();
    const before = await databasePicture(asAdmin());
    const looked = await run(asKeeper(), 'uninstall');
    expect(looked.exitCode).toBe(1);
    expect(looked.output).toContain('the schema avstamp_pseudonym');
    expect(looked.output).toContain('Nothing has been removed. Make a backup');
    const other = await run(asKeeper(), 'uninstall', '--confirm', 'postgres');
    expect(other.exitCode).toBe(2);
    expect(other.error).toContain('names the database cases, not the one that is confirmed');
    expect(await databasePicture(asAdmin())).toEqual(before);
  });

  it.each(['service', 'worker'] as const)('is refused while a %s is connected', async (role) => {
    const urls = await prepareLogins(asKeeper(), folder.path, {});
    const pool = createPool(urls[role], { name: 'test' });
    await pool.query('select');
    const end = await uninstall();
    await pool.end();
    expect(end.exitCode).toBe(1);
    expect(end.error).toMatch(
      new RegExp(`^The module is in use: avstamp_${role} is logged in .+ Nothing has been removed\\.\n$`),
    );
    expect(await schemas()).toHaveLength(3);
  });

  it('is refused while something of the host is built on what would go, and names it', async () => {
    await query(asAdmin(), 'create view public.assisted as select household_ref from avstamp.household');
    const end = await uninstall();
    expect(end.exitCode).toBe(1);
    expect(end.error).toMatch(/would go with them: .*view public\.assisted/);
    expect(await schemas()).toHaveLength(3);
    await query(asAdmin(), 'drop view public.assisted');
  });

  it('is refused to a user who may not take back what a superuser has given the roles', async () => {
    await query(asAdmin(), GRANT);
    const end = await uninstall();
    expect(end.exitCode).toBe(1);
    expect(end.error).toMatch(/may not remove all of it \(.*privileges for table person\)/s);
    expect(await schemas()).toHaveLength(3);
    await query(asAdmin(), GRANT.replace('grant', 'revoke').replace(' to ', ' from '));
  });

  it('is refused to a user who has not installed the module', async () => {
    await query(asAdmin(), `alter role registrar createrole`);
    const end = await uninstall(urlWithLogin(asAdmin(), 'registrar', 'r'));
    await query(asAdmin(), `alter role registrar nocreaterole`);
    expect(end.exitCode).toBe(1);
    expect(end.error).toMatch(/may not remove all of it \(.+\)\. Name the user that installed the module/);
    expect(await schemas()).toHaveLength(3);
  });

  it('leaves the roles to another database of the server that needs them, and takes them with the last one', async () => {
    await query(server.adminUrl, 'create database other owner keeper');
    const other = urlWithDatabase(asKeeper(), 'other');
    await install(other);
    const first = await uninstall();
    expect(first).toMatchObject({ exitCode: 0, error: '' });
    expect(first.output).toMatch(/Left are avstamp_loader, .*: another database uses them/);
    expect([await schemas(), await roles()]).toEqual([[], expect.any(Number)]);
    expect(await roles()).toBeGreaterThan(5);
    expect(await run(other, 'doctor')).toMatchObject({ exitCode: 0 });
    await query(
      server.adminUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'other'`,
    );
    expect(await run(other, 'uninstall', '--confirm', 'other')).toMatchObject({ exitCode: 0, error: '' });
    expect(await roles()).toBe(0);
  });

  it('leaves roles that were there before the module', async () => {
    await query(server.adminUrl, 'create role avstamp_national login');
    await install(asAdmin());
    const end = await uninstall(asAdmin());
    expect(end.output).toContain('Left are avstamp_national');
    expect(await roles()).toBe(1);
    await query(server.adminUrl, 'drop role avstamp_national');
  });

  it('finds nothing where nothing is, and asks for a database of a host', async () => {
    expect(await uninstall()).toMatchObject({
      exitCode: 0,
      output: 'Nothing of the module is in the database cases.\n',
    });
    expect((await run('', 'uninstall')).exitCode).toBe(2);
  });

  it.each(['avstamp', 'avstamp_pseudonym', 'avstamp_worker'])(
    'and installing leave alone a schema %s that is somebody else’s',
    async (name) => {
      await query(asAdmin(), `create schema ${name}`);
      await query(asAdmin(), `create table ${name}.letters (id int)`);
      const before = await databasePicture(asAdmin());
      for (const end of [await run(asKeeper(), 'migrate'), await uninstall()]) {
        expect(end.exitCode).toBe(1);
        expect(end.error).toContain(`The database already has ${name}, which is not the module’s.`);
      }
      expect(await databasePicture(asAdmin())).toEqual(before);
      await query(asAdmin(), `drop schema ${name} cascade`);
    },
  );
});
