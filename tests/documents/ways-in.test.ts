import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import type { ModuleContract } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAvstamp } from '../support/avstamp.js';
import { insertOneHousehold, registerAndRead, registeredAndRead } from '../support/one-household.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { type SnippetFolder, snippetFolder } from './snippet-folder.js';
import { yourCaseSystem } from './your-case-system.js';

const SIGNED_IN = { cookie: 'signed-in' };
const WAYS = ['express.js', 'fastify.js', 'http.js', 'host.js'];

let database: TestDatabase;
let folder: SnippetFolder;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const reference of WAYS) await insertOneHousehold(database.urls.admin, { reference });
  folder = await snippetFolder('embedding.md', { 'your-case-system.js': yourCaseSystem(database.urls) });
});
afterAll(async () => {
  const { avstamp } = await folder.run<{ avstamp: ModuleContract }>('avstamp.js');
  await avstamp.stop();
  await database.drop();
  await folder.remove();
});

describe('docs/embedding.md', () => {
  it.each(WAYS.slice(0, 3))(
    'serves under the path of a host with %s: a measure is registered and read back',
    async (name) => {
      const { server } = await folder.run<{ server: Server }>(name);
      if (!server.listening) await once(server, 'listening');
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/avstamp`;
      expect(await registerAndRead(url, SIGNED_IN, name)).toEqual(registeredAndRead(name));
      expect(await registerAndRead(url)).toEqual({ saved: ['UNAUTHENTICATED'], read: ['UNAUTHENTICATED'] });
      expect((await fetch(`${url}/ready`)).status).toBe(200);
      server.close();
    },
  );

  it('serves standalone under the same path', async () => {
    const parameters = ['serve', '--host', join(folder.path, 'host.js'), '--port', '0', '--no-worker'];
    const serving = startAvstamp(parameters, { folder: folder.path, urls: database.urls });
    const url = (await serving.said(/http:\/\/127\.0\.0\.1:\d+\/avstamp/)).trim();
    expect(await registerAndRead(url, SIGNED_IN, 'host.js')).toEqual(registeredAndRead('host.js'));
    serving.process.kill('SIGTERM');
    expect((await serving.end).exitCode).toBe(0);
  });
});
