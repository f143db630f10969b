import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { officer } from '../support/invented-participants.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { quotes, readiness, UNWELL, UnwellPort } from './unwell-port.js';

const TAKE_ON = `mutation ($input: TakeOnParticipantInput!) {
  takeOnParticipant(input: $input) { outcome } }`;
const LIST = '{ participants(unit: "Arbetscentrum") { edges { node { personReference } } } }';
const protectedAmong = new UnwellPort(
  async (references: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set(references.filter((reference) => reference.startsWith('S'))),
);
const takeOn = (personReference: string) => ({
  input: {
    idempotencyKey: randomUUID(),
    ...{ personReference, unit: 'Arbetscentrum', beganOn: '2013-03-04', expectedVersion: 0 },
  },
});

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({
    personDirectory: { namesOf: async () => new Map(), protectedAmong: protectedAmong.method },
    timeouts: { personDirectory: 200 },
  });
  await insertInventedHouseholds(plugin.database.urls.admin);
  expect((await plugin.ask(TAKE_ON, takeOn('T1'), officer)).data).toEqual({
    takeOnParticipant: { outcome: 'SAVED' },
  });
});
afterEach(() => {
  protectedAmong.way = undefined;
});
afterAll(() => plugin.stop());

const LIES: readonly (readonly [string, unknown])[] = [
  ['a list', ['T1']],
  ['a map', new Map([['T1', true]])],
  ['a set of numbers', new Set([1])],
  ['nothing', undefined],
];

describe('a person directory', () => {
  it.each([...UNWELL, ...LIES.map(([lie, told]) => [`answers with ${lie}`, async () => told] as const)])(
    'that %s shows nobody and changes nothing: unprotected is who is known to be',
    async (_, way) => {
      protectedAmong.way = way;
      for (const [asked, variables] of [
        [LIST, {}],
        [TAKE_ON, takeOn('T2')],
      ] as const) {
        const { errors, text } = await plugin.ask(asked, variables, officer);
        expect(errors[0]?.extensions['code']).toBe('UNAVAILABLE');
        expect(errors[0]?.message).toMatch(/who has a protected identity/);
        expect([text.includes('T1'), quotes(plugin, text)]).toEqual([false, false]);
      }
      expect(await readiness(plugin)).toEqual([200, ['personDirectory']]);
      const taken = `select person_ref from avstamp.participant order by 1`;
      expect(await query(plugin.database.urls.admin, taken)).toEqual([{ person_ref: 'T1' }]);
    },
  );

  it('that names persons who were not asked for is believed about the others alone', async () => {
    protectedAmong.way = async () => new Set(['somebody', 'S9']);
    const { data } = await plugin.ask(LIST, {}, officer);
    expect(data).toEqual({ participants: { edges: [{ node: { personReference: 'T1' } }] } });
    expect(await readiness(plugin)).toEqual([200, []]);
  });
});
