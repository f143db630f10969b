import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../../../tests/support/temporary-folder.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

let folder: TemporaryFolder;
let server: EmbeddedPostgres;
const steps: string[] = [];
beforeAll(async () => {
  folder = await temporaryFolder();
  const report = (step: { sv: string }): number => steps.push(step.sv);
  server = await startEmbeddedPostgres({ folder: join(folder.path, 'postgres'), report });
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

test('from an empty folder PostgreSQL comes to run, and says what it does', () => {
  expect(server.reused).toBe(false);
  expect(steps).toEqual(['Skapar databasen.', 'Startar PostgreSQL.']);
});

test('letters sort as in a Swedish dictionary, whatever the language of the machine', async () => {
  const words = await query<{ word: string }>(
    server.adminUrl,
    `select word from unnest(array['öga', 'zebra', 'ärta', 'apa', 'ål', 'éclair']) as word order by word`,
  );
  expect(words.map(({ word }) => word)).toEqual(['apa', 'éclair', 'zebra', 'ål', 'ärta', 'öga']);
  expect(await query(server.adminUrl, `select 'ö' > 'z' as after`)).toEqual([{ after: true }]);
});

test('text is kept as UTF-8, nothing is lost in a crash, and only this machine is listened to', async () => {
  const [settings] = await query(
    server.adminUrl,
    `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
       current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
  );
  expect(settings).toEqual({ encoding: 'UTF8', fsync: 'on', addresses: '127.0.0.1', sockets: '' });
});

test('the password is asked for, lies in a file of its owner only, and is in no log and on no command line', async () => {
  const { password } = new URL(server.adminUrl);
  const wrong = server.adminUrl.replace(password, 'wrong');
  await expect(query(wrong, 'select 1')).rejects.toThrow(/password/);
  const file = join(server.folder, 'password');
  expect(await readFile(file, 'utf8')).toBe(password);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(join(server.folder, 'server.log'), 'utf8')).not.toContain(password);
  expect(await readFile(join(server.folder, 'cluster', 'postmaster.opts'), 'utf8')).not.toContain(password);
});

test('a failed statement leaves no trace of its values in the log', async () => {
  const statement = `select 'a secret of a household'::date`;
  await expect(query(server.adminUrl, statement)).rejects.toThrow(/invalid input syntax/);
  expect(await readFile(join(server.folder, 'server.log'), 'utf8')).not.toContain('a secret of a household');
});

test('a second start reuses the running server, says so, and does not stop it', async () => {
  const told: string[] = [];
  const second = await startEmbeddedPostgres({
    folder: join(folder.path, 'postgres'),
    report: (step) => told.push(step.sv),
  });
  expect(second).toMatchObject({ reused: true, port: server.port, adminUrl: server.adminUrl });
  expect(told).toEqual([`PostgreSQL körs redan på port ${server.port} och används som den är.`]);
  await second.stop();
  expect(await query(server.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});
