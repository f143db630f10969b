import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { startPostgresInChild } from '../../../tests/support/start-postgres-in-child.js';
import { type TemporaryFolder, temporaryFolder } from '../../../tests/support/temporary-folder.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { isServerOf, readPostmasterFile } from './postmaster-file.js';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await endServer('SIGINT');
  await folder.remove();
});

const start = () => startEmbeddedPostgres({ folder: folder.path, durability: 'none' });
const cluster = (): string => join(folder.path, 'cluster');

/** Ends the server that one of these tests left running on its own folder. */
async function endServer(signal: NodeJS.Signals): Promise<void> {
  const file = await readPostmasterFile(cluster());
  if (file === undefined || !(await isServerOf(cluster(), file.pid))) return;
  process.kill(file.pid, signal);
  while (await isServerOf(cluster(), file.pid)) await wait(20);
}

test('a server that a killed process left running is reused, with all that was committed', async () => {
  const child = await startPostgresInChild(folder.path);
  await child.kill();
  const server = await start();
  expect(server).toMatchObject({ reused: true, port: child.port });
  expect(await query(server.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a server that a killed process left running is stopped by the one that took it over', async () => {
  const child = await startPostgresInChild(folder.path);
  await child.kill();
  await (await start()).stop();
  expect(await readPostmasterFile(cluster())).toBeUndefined();
});

test('of two processes that start at the same time one starts the server and the other reuses it', async () => {
  const [child, server] = await Promise.all([startPostgresInChild(folder.path), start()]);
  expect([child.reused, server.reused].sort()).toEqual([false, true]);
  expect(child.port).toBe(server.port);
  await child.kill();
});

test('the server runs on for whoever still uses it, and stops with the last one, whoever started it', async () => {
  const first = await start();
  const second = await start();
  await first.stop();
  expect(await query(second.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
  expect(await readPostmasterFile(cluster())).toBeUndefined();
});

test('a killed server starts again, with all that was committed', async () => {
  const first = await startEmbeddedPostgres({ folder: folder.path });
  await query(first.adminUrl, 'create table kept ()');
  await endServer('SIGKILL');
  const second = await start();
  expect(second.reused).toBe(false);
  expect(await query(second.adminUrl, 'select count(*)::int as rows from kept')).toEqual([{ rows: 0 }]);
  await second.stop();
});

/** The number of a process that has just ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

test.each([
  ['a process that is no more', endedProcess],
  ['another program', async () => process.pid],
])('a postmaster.pid that names %s is put aside', async (_, pid) => {
  await (await start()).stop();
  await writeFile(join(cluster(), 'postmaster.pid'), `${await pid()}\n${cluster()}\n1\n5432\n\n127.0.0.1\n`);
  const server = await start();
  expect(server.reused).toBe(false);
  await server.stop();
});

test('what an interrupted first start left half made does not stop the next one', async () => {
  await writeFile(join(folder.path, 'cluster-unfinished-1'), '');
  await writeFile(join(folder.path, 'starting.lock'), '999999999 1');
  await (await start()).stop();
});

test('a cluster whose password is lost is explained, not waited for', async () => {
  await (await start()).stop();
  await rm(join(folder.path, 'password'));
  await expect(start()).rejects.toMatchObject({
    name: 'OperatingError',
    message: /Put the file password back/,
  });
});
