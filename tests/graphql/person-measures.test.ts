import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { mutate, readMeasures } from '../support/participation.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedHouseholds(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

const MARCH = { from: '2013-03', to: '2013-03' };
const read = (person: string, identity: typeof caseworker) => readMeasures(plugin, person, identity, MARCH);

describe('a caseworker', () => {
  it('reads the measures of an adult of an own household, those of social services alone', async () => {
    const { data } = await read('P1', caseworker);
    expect(data?.['personMeasures']).toMatchObject({
      months: [
        {
          cells: [
            { party: { kind: 'SOCIAL' }, code: 1 },
            { party: { kind: 'SOCIAL' }, code: 8 },
          ],
        },
      ],
    });
  });

  it('gets one answer about other units’ adults, strangers and protected ones', async () => {
    const texts = await Promise.all(
      ['P3', 'T1', 'P2', 'T404'].map(async (person) => (await read(person, caseworker)).text),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it('registers nothing here', async () => {
    const measure = { personReference: 'P1', unit: 'Centrum', month: '2013-03', code: 2, expectedVersion: 0 };
    const { answer } = await mutate(plugin, 'registerMeasure', 'outcome', measure, caseworker);
    expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
