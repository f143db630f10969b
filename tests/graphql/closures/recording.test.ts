import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertClosingHouseholds, submitMarchReport } from '../../support/closing-households.js';
import { changeClosing, changedClosing, history, logOf } from '../../support/closing-requests.js';
import { caseworker } from '../../support/invented-identities.js';
import { type RunningPlugin, startPlugin } from '../../support/running-plugin.js';

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertClosingHouseholds(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

const record = (input: object, identity = caseworker) =>
  changedClosing(plugin, 'recordClosure', input, identity);
const change = (input: object) => changedClosing(plugin, 'changeClosureReasons', input);
const voidOne = (input: object) => changedClosing(plugin, 'voidClosure', input);
const couple = { householdReference: 'Couple', closedOn: '2013-03-28' };
const single = { householdReference: 'Single', closedOn: '2013-03-15' };

describe('a closing that the host has not handed over', () => {
  const reasons = { applicantReason: 1, coApplicantReason: 9, householdReason: 1 };

  it('is recorded with the reasons of all three levels, in history and log', async () => {
    expect(await record({ ...couple, ...reasons, expectedVersion: 0 })).toEqual({
      outcome: 'SAVED',
      reportedMonths: [],
      findings: [],
      closure: {
        closedOn: '2013-03-28',
        ...reasons,
        notHeardFrom: false,
        exceptionReason: null,
        voided: false,
        version: 1,
      },
    });
    expect((await history(plugin)).at(-1)).toMatchObject({
      actor: 'user-centrum',
      role: 'caseworker',
      kind: 'closure',
      household_ref: 'Couple',
      month: expect.any(Date),
      before: null,
      after: { closedOn: '2013-03-28', ...reasons, voided: false },
    });
    expect((await logOf(plugin)).at(-1)).toEqual({
      actor: 'user-centrum',
      action: 'record closure',
      subject: 'household:Couple',
      subjects: ['household:Couple', 'person:A1', 'person:A2'],
      reason: '',
      details: { closedOn: '2013-03-28', outcome: 'saved' },
    });
  });

  it('is shown in the household’s month with its version', async () => {
    const { data } = await plugin.ask(
      '{ householdMonth(householdReference: "Couple", month: "2013-03") { closures { version applicantReason } } }',
      {},
      caseworker,
    );
    expect(data).toEqual({ householdMonth: { closures: [{ version: 1, applicantReason: 1 }] } });
  });

  it('changes nothing and leaves no history when the same is recorded again', async () => {
    const before = await history(plugin);
    const again = await record({ ...couple, ...reasons, expectedVersion: 1 });
    expect(again).toMatchObject({ outcome: 'UNCHANGED', closure: { version: 1 } });
    expect(await history(plugin)).toEqual(before);
  });
});

describe('reasons of a closing that the host has handed over', () => {
  it('are recorded on it, and what is still missing is told', async () => {
    const answer = await record({ ...single, applicantReason: 3, expectedVersion: 1 });
    expect(answer).toMatchObject({
      outcome: 'SAVED',
      closure: { applicantReason: 3, householdReason: null, version: 2 },
      findings: [{ rule: 'closure-has-reasons', severity: 'WARNING' }],
    });
  });

  it('are corrected with what was there before in the history', async () => {
    const reason = 'Försäkringskassans beslut kom in.';
    const answer = await change({
      ...single,
      applicantReason: 4,
      householdReason: 4,
      expectedVersion: 2,
      reason,
    });
    expect(answer).toMatchObject({ outcome: 'SAVED', closure: { version: 3 }, findings: [] });
    expect((await history(plugin)).at(-1)).toMatchObject({
      reason,
      before: { applicantReason: 3, householdReason: null },
      after: { applicantReason: 4, householdReason: 4 },
    });
  });

  it('are corrected without reopening where the month has been reported, which is told', async () => {
    await submitMarchReport(plugin.database.urls.admin);
    const corrected = { ...single, applicantReason: 5, householdReason: 5, expectedVersion: 3 };
    const answer = await change(corrected);
    expect(answer).toMatchObject({
      outcome: 'SAVED',
      reportedMonths: ['2013-03'],
      closure: { version: 4, voided: false },
    });
    const unchanged = await change({ ...corrected, expectedVersion: 4 });
    expect(unchanged).toMatchObject({ outcome: 'UNCHANGED', reportedMonths: [] });
  });
});

describe('a closing that becomes known when its month has been reported', () => {
  it('is recorded all the same, and the month is told', async () => {
    const late = { householdReference: 'Going on', closedOn: '2013-03-31', expectedVersion: 0 };
    const answer = await record({ ...late, applicantReason: 9, householdReason: 9 });
    expect(answer).toMatchObject({ outcome: 'SAVED', findings: [], reportedMonths: ['2013-03'] });
  });
});

describe('a household that is reopened', () => {
  it('has its closing voided with a reason, and keeps it in the history', async () => {
    const answer = await voidOne({ ...single, expectedVersion: 4, reason: 'Ny ansökan beviljad.' });
    expect(answer).toMatchObject({
      outcome: 'SAVED',
      reportedMonths: ['2013-03'],
      closure: { voided: true, applicantReason: 5, version: 5 },
    });
    expect((await history(plugin)).at(-1)).toMatchObject({
      reason: 'Ny ansökan beviljad.',
      before: { voided: false },
      after: { voided: true, applicantReason: 5 },
    });
  });

  it('is voided once', async () => {
    const answer = await voidOne({ ...single, expectedVersion: 5, reason: 'Igen.' });
    expect(answer).toMatchObject({ outcome: 'UNCHANGED', closure: { version: 5 } });
  });

  it('takes no other reasons while it is voided', async () => {
    const answer = await change({ ...single, applicantReason: 6, householdReason: 6, expectedVersion: 5 });
    expect(answer).toMatchObject({ outcome: 'REFUSED', findings: [{ rule: 'closure-counts' }] });
  });

  it('counts again when the closing is recorded anew', async () => {
    const answer = await record({ ...single, applicantReason: 6, householdReason: 6, expectedVersion: 5 });
    expect(answer).toMatchObject({ outcome: 'SAVED', closure: { voided: false, version: 6 } });
  });

  it('needs a reason', async () => {
    const { errors } = await changeClosing(plugin, 'voidClosure', { ...single, expectedVersion: 6 });
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
