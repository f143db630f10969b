import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { CONTRACT_VERSION, type Identity, type ModuleContract } from '@avstamp/plugin-sdk';
import { createServerPlugin } from '@avstamp/server';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker } from '../support/invented-identities.js';
import { insertOneHousehold, registerAndRead, registeredAndRead } from '../support/one-household.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const officer: Identity = { ...caseworker, role: 'labourMarketOfficer', units: ['Arbetsmarknad'] };

let database: TestDatabase;
let folder: TemporaryFolder;
let avstamp: ModuleContract;
const servers: Server[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await temporaryFolder();
  avstamp = await createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: database.urls,
    identity: { identify: async ({ cookie }) => (cookie === 'officer' ? officer : caseworker) },
    clock: { now: () => new Date('2013-04-02T08:00:00Z') },
    logger: console,
    fileStore: { folder: folder.path },
    scheduler: { runBy: 'nobody' },
    mountPath: '/avstamp',
  });
});
afterAll(async () => {
  for (const server of servers) server.close();
  await avstamp.stop();
  await database.drop();
  await folder.remove();
});

/** An Express host that does something with requests before the module gets them. */
async function hostWith(...before: express.RequestHandler[]): Promise<string> {
  const app = express();
  app.use(...before);
  app.use('/avstamp', avstamp.handler);
  const server = app.listen(0);
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/avstamp`;
}

const LIST = 'Personnummer;Insats;Månad;Dagar\r\n19900101-2385;Praktik;2013-03;10\r\n';
const handIn = (url: string, type = 'text/csv'): Promise<Response> =>
  fetch(`${url}/import`, {
    method: 'POST',
    body: LIST,
    headers: {
      cookie: 'officer',
      'content-type': type,
      'idempotency-key': randomUUID(),
      'avstamp-unit': 'Arbetsmarknad',
      'avstamp-file-name': 'mars.csv',
    },
  });

describe('a body that the host has read before the module', () => {
  it.each([
    ['json', express.json()],
    ['text', express.text({ type: 'application/json' })],
    ['bytes', express.raw({ type: 'application/json' })],
  ])('is taken as the host has left it: %s', async (reference, parser) => {
    await insertOneHousehold(database.urls.admin, { reference });
    const url = await hostWith(parser);
    expect(await registerAndRead(url, {}, reference)).toEqual(registeredAndRead(reference));
  });

  it('is still held to what the module takes', async () => {
    const url = await hostWith(express.text({ type: '*/*' }), express.json({ type: '*/*' }));
    const ask = (body: string, type: string): Promise<Response> =>
      fetch(`${url}/graphql`, { method: 'POST', body, headers: { 'content-type': type } });
    expect((await ask('{"query"', 'application/json')).status).toBe(400);
    expect((await ask('{"query":"{ __typename }"}', 'text/plain')).status).toBe(415);
  });

  it('is told of to the developer where nothing was left of it', async () => {
    const swallow: express.RequestHandler = (request, _response, next) => {
      request.resume().once('end', () => next());
    };
    const url = await hostWith(swallow);
    const post = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`${url}/graphql`, post);
    expect([answer.status, await answer.text()]).toEqual([
      500,
      expect.stringContaining('Mount Avstamp before'),
    ]);
    const list = await handIn(url);
    expect([list.status, await list.text()]).toEqual([500, expect.stringContaining('Mount Avstamp before')]);
  });

  it('is a list all the same where the host has left its bytes, and as good as lost as text', async () => {
    const taken = await handIn(await hostWith(express.raw({ type: 'text/csv' })));
    expect([taken.status, await taken.json()]).toMatchObject([200, { outcome: expect.any(String) }]);
    const direct = await handIn(await hostWith(express.json()));
    expect(direct.status).toBe(200);
    const decoded = await handIn(await hostWith(express.text({ type: 'text/csv' })));
    expect(decoded.status).toBe(500);
  });
});

describe('the answer to a request through a host', () => {
  it('keeps the headers that the host has set, and sets none about origins or cookies', async () => {
    const allow: express.RequestHandler = (_request, response, next) => {
      response.setHeader('access-control-allow-origin', 'https://cases.example');
      next();
    };
    const names = async (url: string): Promise<string[]> => [
      ...(await fetch(`${url}/health`)).headers.keys(),
    ];
    const ofHost = await names(await hostWith(allow));
    expect(ofHost).toContain('access-control-allow-origin');
    const own = await names(await hostWith((_request, _response, next) => next()));
    expect(own.filter((name) => /^access-control|cookie/.test(name))).toEqual([]);
  });
});
