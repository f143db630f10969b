import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { officer } from '../support/invented-participants.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { quotes, readiness, UNWELL, UnwellPort } from './unwell-port.js';

const READING = '{ householdMonth(householdReference: "H3", month: "2013-03") { month } }';
const LIST_OF_TODAY = '{ participants(unit: "Arbetscentrum") { edges { cursor } } }';
const record = new UnwellPort(async (_: object): Promise<void> => undefined);
const now = new UnwellPort(() => new Date('2013-04-02T08:00:00Z'));

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({
    auditSink: { record: record.method },
    clock: { now: now.method },
    timeouts: { auditSink: 200 },
  });
  await insertInventedHouseholds(plugin.database.urls.admin);
});
afterEach(() => {
  record.way = undefined;
  now.way = undefined;
});
afterAll(() => plugin.stop());

const entries = async (): Promise<number> =>
  (await query(plugin.database.urls.admin, 'select from avstamp.audit_entry')).length;

describe("the host's own log", () => {
  it.each(UNWELL)('that %s refuses the reading, and nothing of it is left', async (_, way) => {
    record.way = way;
    const before = await entries();
    const { data, errors, text } = await plugin.ask(READING, {}, caseworker);
    expect([data, errors[0]?.extensions['code'], await entries()]).toEqual([null, 'UNAVAILABLE', before]);
    expect(await readiness(plugin)).toEqual([200, ['auditSink']]);
    expect(quotes(plugin, text)).toBe(false);
    record.way = undefined;
    expect((await plugin.ask(READING, {}, caseworker)).errors).toEqual([]);
  });
});

describe("the host's clock", () => {
  it.each([
    ['tells no time', () => new Date(Number.NaN)],
    ['tells it as a text', () => '2013-04-02'],
    [
      'throws',
      () => {
        throw new Error('no time');
      },
    ],
  ])('that %s stops what needs it, and says so', async (_, way) => {
    now.way = way;
    const { errors } = await plugin.ask(LIST_OF_TODAY, {}, officer);
    expect(errors[0]?.extensions['code']).toBe('UNAVAILABLE');
    expect(await readiness(plugin)).toEqual([200, ['clock']]);
  });
});

describe('the clock that a job is given', () => {
  it('that tells no time fails the job, and is named', async () => {
    const jobs = await startPlugin({ clock: { now: () => new Date(Number.NaN) } }, { withJobs: true });
    await expect(jobs.runJob('avstamp-readiness')).rejects.toThrow(/the clock/);
    expect(await readiness(jobs)).toEqual([200, ['clock']]);
    await jobs.stop();
  });
});

describe("the host's log of what happens", () => {
  it('that throws stops nobody', async () => {
    const fails = (): never => {
      throw new Error('the disk is full');
    };
    const unlogged = await startPlugin({
      logger: { info: fails, warn: fails, error: fails },
      identity: { identify: () => Promise.reject(new Error('down')) },
    });
    const { status, errors } = await unlogged.ask(READING);
    expect([status, errors[0]?.extensions['code']]).toEqual([503, 'UNAVAILABLE']);
    await unlogged.stop();
  });
});
