import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { CONTRACT_VERSION, type HostContract } from '@avstamp/plugin-sdk';
import { createServerPlugin, openDatabase } from '@avstamp/server';

// A host with nothing but Node's own server, and a PostgreSQL that comes with the module. It tells its port, and ends
// when its input does.
const folder = resolve('avstamp-files');
const database = await openDatabase({ environment: {}, folder });
const host: HostContract = {
  contractVersion: CONTRACT_VERSION,
  databaseUrls: database.urls,
  identity: {
    identify: async ({ authorization }) =>
      authorization === 'Bearer signed-in'
        ? { subject: 'user-1', role: 'caseworker', municipalityCode: '0180', units: [] }
        : undefined,
  },
  clock: { now: () => new Date() },
  logger: { info: () => {}, warn: console.error, error: console.error },
  fileStore: { folder },
  scheduler: { runBy: 'nobody' },
};
const avstamp = await createServerPlugin(host);
const server = createServer(avstamp.handler);
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
process.stdin.resume().once('end', async () => {
  server.close();
  await avstamp.stop();
  await database.close();
});
