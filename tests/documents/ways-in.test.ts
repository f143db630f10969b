import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import type { ModuleContract } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAvstamp } from '../support/avstamp.js';
import {
  insertOneHousehold,
  registerAndRead,
  registeredAndRead,
  tenDaysInput,
} from '../support/one-household.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { type SnippetFolder, snippetFolder } from './snippet-folder.js';
import { yourCaseSystem } from './your-case-system.js';

const SIGNED_IN = { cookie: 'signed-in' };
const WAYS = ['express.js', 'fastify.js', 'http.js', 'host.js', 'merged.js', 'subgraph.js'];

let database: TestDatabase;
let folder: SnippetFolder;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const reference of WAYS) await insertOneHousehold(database.urls.admin, { reference });
  folder = await snippetFolder('embedding.md', { 'your-case-system.js': yourCaseSystem(database.urls) });
});
afterAll(async () => {
  for (const server of servers) server.close();
  for (const name of ['avstamp.js', 'merged.js', 'subgraph.js']) {
    const { avstamp } = await folder.run<{ avstamp: ModuleContract }>(name);
    await avstamp.stop();
  }
  await database.drop();
  await folder.remove();
});

const servers: Server[] = [];
/** Where the server listens that a snippet exports. */
async function servedBy(name: string): Promise<string> {
  const { server } = await folder.run<{ server: Server }>(name);
  if (!server.listening) await once(server, 'listening');
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
async function ask(url: string, query: string, variables: object = {}): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...SIGNED_IN };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return await answer.json();
}

describe('docs/embedding.md', () => {
  it.each(WAYS.slice(0, 3))(
    'serves under the path of a host with %s: a measure is registered and read back',
    async (name) => {
      const url = `${await servedBy(name)}/avstamp`;
      expect(await registerAndRead(url, SIGNED_IN, name)).toEqual(registeredAndRead(name));
      expect(await registerAndRead(url)).toEqual({ saved: ['UNAUTHENTICATED'], read: ['UNAUTHENTICATED'] });
      expect((await fetch(`${url}/ready`)).status).toBe(200);
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

  it('makes the module part of a schema of the host’s: one request asks both', async () => {
    const { url } = await folder.run<{ url: string }>('merged.js');
    const save = 'mutation ($input: AvstampSaveMonthInput!) { avstampSaveMonth(input: $input) { outcome } }';
    expect(await ask(url, save, { input: tenDaysInput('merged.js') })).toEqual({
      data: { avstampSaveMonth: { outcome: 'SAVED' } },
    });
    const both = `{ case { number } avstampHouseholdMonth(householdReference: "merged.js", month: "2013-03") {
      assistance { applicant { answer { measures { days } } } } } }`;
    expect(await ask(url, both)).toEqual({
      data: {
        case: { number: 7 },
        avstampHouseholdMonth: { assistance: { applicant: { answer: { measures: [{ days: 10 }] } } } },
      },
    });
  });

  it('makes a subgraph of the module: a gateway asks it for a household', async () => {
    const url = await servedBy('subgraph.js');
    expect(await registerAndRead(url, SIGNED_IN, 'subgraph.js')).toEqual(registeredAndRead('subgraph.js'));
    const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Household { unit } } }`;
    const household = { __typename: 'Household', municipalityCode: '0180', reference: 'subgraph.js' };
    expect(await ask(`${url}/subgraph`, entities, { representations: [household] })).toEqual({
      data: { _entities: [{ unit: 'Centrum' }] },
    });
  });
});
