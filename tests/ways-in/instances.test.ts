import type { Identity } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker } from '../support/invented-identities.js';
import { insertOneHousehold, readMonth, SAVE_MONTH, tenDaysInput } from '../support/one-household.js';
import { query } from '../support/query.js';
import { type Answer, type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const inGothenburg: Identity = { ...caseworker, subject: 'user-gothenburg', municipalityCode: '1480' };
const save = (plugin: RunningPlugin, identity = caseworker): Promise<Answer> =>
  plugin.ask(SAVE_MONTH, { input: tenDaysInput() }, identity);
const measuresOf = async (plugin: RunningPlugin, identity = caseworker): Promise<unknown> => {
  const { data, errors } = await plugin.ask(readMonth(), {}, identity);
  expect(errors).toEqual([]);
  return data;
};
const registered = (days: readonly number[]): object => ({
  householdMonth: {
    assistance: {
      applicant: { reference: 'B1', answer: { measures: days.map((one) => ({ code: 1, days: one })) } },
    },
  },
});
const countIn = async ({ database }: RunningPlugin, table: string): Promise<number> =>
  (await query(database.urls.admin, `select from avstamp.${table}`)).length;

describe('two instances of the module in one process', () => {
  let first: RunningPlugin;
  let second: RunningPlugin;
  const nameOf = (instance: string) => ({
    log: [] as string[],
    record(entry: { readonly action: string }): Promise<void> {
      this.log.push(`${instance}: ${entry.action}`);
      return Promise.resolve();
    },
  });
  const sinks = { first: nameOf('first'), second: nameOf('second') };
  beforeAll(async () => {
    first = await startPlugin({ auditSink: sinks.first, mountPath: '/first' });
    second = await startPlugin({
      auditSink: sinks.second,
      documents: 'trustedOnly',
      clock: { now: () => new Date('2013-02-01T08:00:00Z') },
    });
    for (const { database } of [first, second]) await insertOneHousehold(database.urls.admin);
  });
  afterAll(async () => {
    await first.stop();
    await second.stop();
  });

  it('keep what is registered, logged and sent to the host’s log each to itself', async () => {
    expect((await save(first)).data).toMatchObject({ saveMonth: { outcome: 'SAVED' } });
    expect([await countIn(first, 'measure'), await countIn(second, 'measure')]).toEqual([1, 0]);
    expect([await countIn(first, 'answered_request'), await countIn(second, 'answered_request')]).toEqual([
      1, 0,
    ]);
    expect(sinks.first.log.length).toBeGreaterThan(0);
    expect(sinks.first.log.every((line) => line.startsWith('first: '))).toBe(true);
    expect(sinks.second.log).toEqual([]);
  });

  it('keep their choices each to itself: documents, clock and path', async () => {
    expect((await second.ask(readMonth(), {}, caseworker)).errors[0]?.extensions['code']).toBe(
      'DOCUMENT_NOT_TRUSTED',
    );
    expect(await measuresOf(first)).toEqual(registered([10]));
    expect((await fetch(`${first.url}/first/ready`)).status).toBe(200);
    expect((await fetch(`${second.url}/first/ready`)).status).toBe(404);
  });

  it('end each by itself: one goes on when the other has stopped', async () => {
    const third = await startPlugin();
    await insertOneHousehold(third.database.urls.admin);
    expect(await measuresOf(third)).toEqual(registered([]));
    await third.stop();
    expect(await measuresOf(first)).toEqual(registered([10]));
  });
});

describe('two municipalities in one instance', () => {
  let plugin: RunningPlugin;
  beforeAll(async () => {
    plugin = await startPlugin();
    for (const municipality of ['0180', '1480'])
      await insertOneHousehold(plugin.database.urls.admin, { municipality });
  });
  afterAll(() => plugin.stop());

  it('do not see each other, though both name their household and unit the same, and ask at once', async () => {
    expect((await save(plugin)).data).toMatchObject({ saveMonth: { outcome: 'SAVED' } });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        measuresOf(plugin, index % 2 === 0 ? caseworker : inGothenburg),
      ),
    );
    expect(answers.filter((_, index) => index % 2 === 0)).toEqual(Array(20).fill(registered([10])));
    expect(answers.filter((_, index) => index % 2 === 1)).toEqual(Array(20).fill(registered([])));
  });

  it('may use the same key for a change, and each is carried out', async () => {
    const input = { ...tenDaysInput(), idempotencyKey: 'the-same-key-in-both-of-them' };
    const both = [caseworker, inGothenburg].map((identity) => plugin.ask(SAVE_MONTH, { input }, identity));
    expect((await Promise.all(both)).map(({ data }) => data)).toEqual([
      { saveMonth: { outcome: 'CONFLICT', findings: [] } },
      { saveMonth: { outcome: 'SAVED', findings: [] } },
    ]);
    expect(await countIn(plugin, 'measure')).toBe(2);
  });
});
