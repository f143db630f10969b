import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  urlWithDatabase,
  urlWithLogin,
} from '../../server/platform/postgres/index.js';
import { avstamp, type CommandEnd } from '../support/avstamp.js';
import { query } from '../support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase } from '../support/test-database.js';

// A server of its own: these tests make roles, change their rights and set their passwords.
let folder: TemporaryFolder;
let server: EmbeddedPostgres;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startEmbeddedPostgres({ folder: join(folder.path, 'server'), durability: 'none' });
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const run = (url: string, parameters: string[], more: Record<string, string> = {}): Promise<CommandEnd> =>
  avstamp(['--language', 'en', ...parameters], {
    folder: folder.path,
    environment: { DATABASE_URL: url, ...more },
  });

async function asAdmin(...statements: string[]): Promise<void> {
  for (const statement of statements) await query(server.adminUrl, statement);
}

describe('a database that cannot be used is a sentence that says what to do, without the password', () => {
  test.each([
    [
      'nobody answers',
      'postgresql://me:secret@127.0.0.1:1/avstamp',
      /^No database answers at 127\.0\.0\.1:1\/avstamp\. Check the address in DATABASE_URL/,
    ],
    [
      'the address is none',
      'secret',
      /^The database's address in DATABASE_URL cannot be read\. Write it as postgresql:/,
    ],
  ])('%s', async (_name, url, sentence) => {
    const end = await run(url, ['migrate']);
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toMatch(sentence);
    expect(end.error).not.toContain('secret');
  });

  test('the password is wrong', async () => {
    const end = await run(urlWithLogin(server.adminUrl, 'postgres', 'secret'), ['--json', 'doctor']);
    expect(end.exitCode).toBe(1);
    expect(end.error).toMatch(/does not accept the user or the password\. Check them in DATABASE_URL\.\n$/);
    expect(JSON.parse(end.output)).toEqual({ error: { sv: expect.any(String), en: end.error.trim() } });
    expect(end.output).not.toContain('secret');
  });

  test('the user may make neither schema nor roles', async () => {
    await asAdmin(`create role guest login password 'secret'`, 'create database of_others');
    const url = urlWithDatabase(urlWithLogin(server.adminUrl, 'guest', 'secret'), 'of_others');
    const end = await run(url, ['migrate']);
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toMatch(
      /^The user in DATABASE_URL may not make the database schema \(permission denied .+\)\. Grant it CREATEROLE/,
    );
    expect(end.error).not.toContain('secret');
  });

  test('the user owns the database and may make no roles', async () => {
    await asAdmin('create database of_the_guest owner guest');
    const url = urlWithDatabase(urlWithLogin(server.adminUrl, 'guest', 'secret'), 'of_the_guest');
    const end = await run(url, ['migrate']);
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toContain('(permission denied to create role). Grant it CREATEROLE');
  });

  test('the login that the environment gives for a role is wrong', async () => {
    const { urls, drop } = await createTestDatabase();
    const service = urlWithLogin(urls.service, 'avstamp_service', 'secret');
    const end = await avstamp(['--language', 'en', 'doctor'], {
      folder: folder.path,
      urls: { ...urls, service },
    });
    await drop();
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toMatch(/user or the password\. Check them in AVSTAMP_SERVICE_DATABASE_URL\.\n$/);
    expect(end.error).not.toContain('secret');
  });
});

describe('migrate and doctor', () => {
  test('a user that may make roles brings an empty database to this version, and again changes nothing', async () => {
    await asAdmin(`create role keeper login createrole password 'k'`, 'create database kept owner keeper');
    const url = urlWithDatabase(urlWithLogin(server.adminUrl, 'keeper', 'k'), 'kept');
    const first = await run(url, ['--json', 'migrate']);
    expect(first).toMatchObject({ exitCode: 0 });
    const { applied } = JSON.parse(first.output);
    expect(first.error).toBe(`The database schema: ${applied.length} new steps, 0 were there already.\n`);
    const again = await run(url, ['--json', 'migrate']);
    expect(again).toMatchObject({ exitCode: 0, error: '' });
    expect(JSON.parse(again.output)).toEqual({ applied: [], alreadyThere: applied.length });
  }, 120_000);

  test('a database that is newer than the program is left as it is', async () => {
    await asAdmin('create database newer template kept');
    const url = urlWithDatabase(server.adminUrl, 'newer');
    await query(
      url,
      `insert into avstamp.migration (timestamp, name) values (9999999999999, 'Later9999999999999')`,
    );
    const end = await run(url, ['migrate']);
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toMatch(
      /^The database is newer than this version .+ Install the version .+ Nothing has been changed\.\n$/,
    );
  });

  test('the doctor passes what is sound, and finds a table and a role that were changed by hand', async () => {
    await asAdmin('create database examined template kept');
    const url = urlWithDatabase(server.adminUrl, 'examined');
    const sound = await run(url, ['doctor']);
    expect(sound).toMatchObject({ exitCode: 0, error: '' });
    expect(sound.output).toContain('✓ Row-level security is forced on every table');
    await query(url, 'alter table avstamp.measure disable row level security');
    await asAdmin('alter role avstamp_service superuser');
    const ill = await run(url, ['--json', 'doctor']);
    await asAdmin('alter role avstamp_service nosuperuser');
    expect(ill.exitCode).toBe(1);
    const { checks } = JSON.parse(ill.output);
    expect(checks.filter(({ fine }: { fine: boolean }) => !fine)).toMatchObject([
      { check: 'avstamp_service', text: { en: expect.stringContaining('it is a superuser') } },
      { check: 'row-level-security', text: { en: expect.stringContaining('missing on avstamp.measure.') } },
    ]);
  }, 120_000);
});

test('no command here has started a server of its own', () => {
  expect(existsSync(join(folder.path, 'postgres'))).toBe(false);
});
