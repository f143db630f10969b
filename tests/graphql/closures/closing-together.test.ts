import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertClosingHouseholds } from '../../support/closing-households.js';
import { changeClosing, changedClosing, history } from '../../support/closing-requests.js';
import { query } from '../../support/query.js';
import { type RunningPlugin, startPlugin } from '../../support/running-plugin.js';

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertClosingHouseholds(plugin.database.urls.admin);
  await changedClosing(plugin, 'recordClosure', {
    ...couple,
    applicantReason: 1,
    coApplicantReason: 9,
    householdReason: 1,
    expectedVersion: 0,
  });
});
afterAll(() => plugin.stop());

const change = (input: object) => changedClosing(plugin, 'changeClosureReasons', input);
const couple = { householdReference: 'Couple', closedOn: '2013-03-28' };

describe('a change that is sent again', () => {
  it('is carried out once and answered the same', async () => {
    const input = {
      ...couple,
      applicantReason: 2,
      coApplicantReason: 2,
      householdReason: 2,
      expectedVersion: 1,
    };
    const keyed = { ...input, idempotencyKey: randomUUID() };
    const first = await changeClosing(plugin, 'changeClosureReasons', keyed);
    const entries = (await history(plugin)).length;
    const again = await changeClosing(plugin, 'changeClosureReasons', keyed);
    expect(again.data).toEqual(first.data);
    expect(again.data).toMatchObject({ changeClosureReasons: { outcome: 'SAVED', closure: { version: 2 } } });
    expect(await history(plugin)).toHaveLength(entries);
    const other = await changeClosing(plugin, 'changeClosureReasons', { ...keyed, applicantReason: 3 });
    expect(other.errors[0]?.extensions['code']).toBe('CONFLICT');
  });
});

describe('several people on one closing', () => {
  it('save one change, and each other sees what is registered now', async () => {
    const input = { ...couple, coApplicantReason: 9, householdReason: 9, expectedVersion: 2 };
    const codes = [1, 3, 4, 5, 6, 7, 8, 9];
    const entries = (await history(plugin)).length;
    const answers = await Promise.all(
      codes.map((applicantReason) => change({ ...input, applicantReason }) as Promise<Saved>),
    );
    const saved = answers.filter(({ outcome }) => outcome === 'SAVED');
    expect(saved).toHaveLength(1);
    const conflicts = answers.filter(({ outcome }) => outcome === 'CONFLICT');
    expect(conflicts).toHaveLength(codes.length - 1);
    for (const { closure } of conflicts) expect(closure).toEqual(saved[0]?.closure);
    expect(await history(plugin)).toHaveLength(entries + 1);
  });

  it('do not write over a load that came between', async () => {
    const { admin } = plugin.database.urls;
    const loaded = `update avstamp.closure set version = version + 1 where household_ref = 'Working'`;
    await query(admin, loaded);
    const answer = await change({
      householdReference: 'Working',
      closedOn: '2013-03-20',
      expectedVersion: 1,
    });
    expect(answer).toMatchObject({ outcome: 'CONFLICT', closure: { applicantReason: 1, version: 2 } });
  });

  it('are told that nothing is there where the closing they saw is none', async () => {
    const answer = await changedClosing(plugin, 'recordClosure', {
      ...couple,
      closedOn: '2013-03-02',
      expectedVersion: 3,
    });
    expect(answer).toMatchObject({ outcome: 'CONFLICT', closure: null });
  });
});
interface Saved {
  readonly outcome: string;
  readonly closure: unknown;
}
