import type { Identity } from '@avstamp/plugin-sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { caseworker } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { quotes, readiness, UNWELL, UnwellPort } from './unwell-port.js';

const ASKED = '{ codeLists(month: "2013-03") { measures { id } } }';
const identify = new UnwellPort(async (): Promise<Identity | undefined> => caseworker);

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ identity: { identify: identify.method }, timeouts: { identity: 200 } });
});
afterEach(() => {
  identify.way = undefined;
});
afterAll(() => plugin.stop());

const LIES: readonly (readonly [string, unknown])[] = [
  ['a role that nobody has', { ...caseworker, role: 'director' }],
  ['a municipality that does not exist', { ...caseworker, municipalityCode: '9999' }],
  ['no municipality', { ...caseworker, municipalityCode: '' }],
  ['a municipality for the national authority', { ...caseworker, role: 'national' }],
  ['units that are no list', { ...caseworker, units: 'Centrum' }],
  ['a number for a user', { ...caseworker, subject: 7 }],
  ['a text', 'user-centrum'],
];

describe('a sign-in of the host', () => {
  it.each([...UNWELL, ...LIES.map(([lie, told]) => [`tells of ${lie}`, async () => told] as const)])(
    'that %s lets nobody in, says so, and is named where the module tells how it is',
    async (_, way) => {
      identify.way = way;
      const { status, errors, data, text } = await plugin.ask(ASKED);
      expect([status, data, errors[0]?.extensions['code']]).toEqual([503, undefined, 'UNAVAILABLE']);
      expect(errors[0]?.extensions['text']).toMatchObject({
        sv: expect.stringMatching(/^Värdsystemet .*: inloggningen\./),
        en: expect.stringMatching(/^The host system .*: sign-in\./),
      });
      expect(await readiness(plugin)).toEqual([200, ['identity']]);
      expect(quotes(plugin, text)).toBe(false);
    },
  );

  it.each(['/import', '/report-receipt', '/report-files/2013-03'])(
    'that is unwell opens %s to nobody',
    async (path) => {
      identify.way = () => new Promise(() => undefined);
      const method = path.startsWith('/report-files') ? 'GET' : 'POST';
      const { status } = await fetch(`${plugin.url}${path}`, { method });
      expect(status).toBe(503);
    },
  );

  it('is asked again with each request: as soon as it is well, so is the module', async () => {
    const { errors } = await plugin.ask(ASKED);
    expect([errors, await readiness(plugin)]).toEqual([[], [200, []]]);
  });

  it('may say nobody in either of JavaScript’s words', async () => {
    for (const nobody of [undefined, null]) {
      identify.way = async () => nobody;
      const { errors } = await plugin.ask(ASKED);
      expect(errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    }
  });

  it('holds no connection to the database while it does not answer', async () => {
    identify.way = () => new Promise(() => undefined);
    const asked = Array.from({ length: 12 }, () => plugin.ask(ASKED));
    const open = await query(
      plugin.database.urls.admin,
      `select from pg_stat_activity where application_name = 'avstamp service' and state <> 'idle'`,
    );
    expect(open).toEqual([]);
    await Promise.all(asked);
  });
});
