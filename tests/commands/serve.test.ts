import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityKey, issueDemoToken } from '../../demo/identity/index.js';
import { SMALL_FOLDER, writeFolder } from '../exchange/small-folder.js';
import { type RunningCommand, startAvstamp } from '../support/avstamp.js';
import { post } from '../support/running-plugin.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const HOST = 'demo/dist/host.js';
const QUERY = `query ($household: HouseholdReference!, $month: CalendarMonth!) {
  householdMonth(householdReference: $household, month: $month) { assistance { applicant { reference } } }
}`;

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await writeFolder(setting.folder, SMALL_FOLDER);
  expect((await setting.run('load', setting.folder)).exitCode).toBe(0);
});
afterAll(() => setting.close());

describe('serve', () => {
  let running: RunningCommand;
  let url: string;
  beforeAll(async () => {
    const { folder, database } = setting;
    running = startAvstamp(['serve', '--host', HOST, '--port', '0'], { folder, urls: database.urls });
    const said = await running.said(/http:\/\/127\.0\.0\.1:\d+/);
    url = said;
  });

  test('says that it lives and is ready', async () => {
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'alive' });
    expect(await (await fetch(`${url}/ready`)).json()).toMatchObject({ ready: true });
  });

  test('answers who shows a token, and nobody else', async () => {
    const token = await issueDemoToken(await identityKey(setting.folder), {
      subject: 'demo-caseworker',
      role: 'caseworker',
      municipalityCode: '0180',
      units: ['Enhet Syd'],
    });
    const body = JSON.stringify({ query: QUERY, variables: { household: 'H-2', month: '2013-03' } });
    const answer = await post(url, body, { authorization: `Bearer ${token}` });
    expect(answer.data).toEqual({ householdMonth: { assistance: { applicant: { reference: 'P-3' } } } });
    expect((await post(url, body)).errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('asked to stop, it lets the running request end, ends with 0 and has told of nobody', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const slow = request(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    const answered = once(slow, 'response');
    slow.write(body.slice(0, 5));
    await fetch(`${url}/health`);
    running.process.kill('SIGTERM');
    // No new ones are taken: only then is it certain that it has begun to stop.
    while (
      await fetch(`${url}/health`, { headers: { connection: 'close' } }).then(
        () => true,
        () => false,
      )
    );
    slow.end(body.slice(5));
    const [response] = await answered;
    expect(response.statusCode).toBe(200);
    response.resume();
    const { exitCode, output, error } = await running.end;
    expect(exitCode).toBe(0);
    for (const secret of ['Bearer', 'eyJ', 'P-1', 'H-1', '199001012385']) {
      expect(`${output}${error}`).not.toContain(secret);
    }
  });
});

describe('serve cannot begin, and says what to do', () => {
  test('where the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const end = await setting.run('--language', 'en', 'serve', '--host', HOST, '--port', String(port));
    other.close();
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toBe(
      `Port ${port} is used by another program. Choose another port, or end the other program.\n`,
    );
  });

  test.each([
    ['is missing', 'missing.js'],
    ['exports no createHost', 'empty.mjs'],
    ['is no JavaScript', 'broken.mjs'],
  ])('where the file of the host %s', async (_name, name) => {
    await writeFile(setting.path('empty.mjs'), 'export const host = {};\n');
    await writeFile(setting.path('broken.mjs'), 'export {');
    const end = await setting.run('--language', 'en', 'serve', '--host', setting.path(name), '--port', '0');
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toContain(
      `${name} cannot be used as a host. The file must export the function createHost`,
    );
  });

  test('where the host lacks what the module needs, each thing is named', async () => {
    await writeFile(
      setting.path('poor.mjs'),
      'export const createHost = () => ({ contractVersion: "99.0.0" });\n',
    );
    const end = await setting.run(
      '--language',
      'en',
      'serve',
      '--host',
      setting.path('poor.mjs'),
      '--port',
      '0',
    );
    expect(end).toMatchObject({ exitCode: 1, output: '' });
    expect(end.error).toMatch(/^The host is written for another version of the contract than .+\n/);
    expect(end.error).toContain('The identity port is missing. Give identity ');
  });
});
