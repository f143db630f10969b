import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  insertClosingHouseholds,
  nameForProtected,
  submitMarchReport,
} from '../../support/closing-households.js';
import { changeClosing, changedClosing, history, logOf } from '../../support/closing-requests.js';
import { caseworker } from '../../support/invented-identities.js';
import { query } from '../../support/query.js';
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

describe('a closing that cannot be right', () => {
  const refused = async (input: object): Promise<unknown> => {
    const before = await history(plugin);
    const answer = await record({ ...couple, expectedVersion: 1, ...input });
    expect(await history(plugin)).toEqual(before);
    return answer;
  };

  it.each([
    ['code 0', { applicantReason: 0 }, 'closure-applicant-reason-in-list'],
    ['code 13', { householdReason: 13 }, 'closure-household-reason-in-list'],
    ['a code far outside', { coApplicantReason: 2_000_000_000 }, 'closure-co-applicant-reason-in-list'],
    ['a negative code', { applicantReason: -1 }, 'closure-applicant-reason-in-list'],
    [
      'a household reason that neither adult has',
      { applicantReason: 1, coApplicantReason: 9, householdReason: 4 },
      'closure-household-reason-is-one-of-the-persons',
    ],
    [
      'not heard from without the unknown reason',
      { notHeardFrom: true },
      'closure-not-heard-from-is-unknown',
    ],
    ['a day without a code list', { closedOn: '2012-12-31' }, 'closure-month-has-code-list'],
    ['a day in the future', { closedOn: '2013-04-03', expectedVersion: 0 }, 'closure-not-in-future'],
  ])('is refused for %s', async (_, input, rule) => {
    const version = 'closedOn' in input ? { expectedVersion: 0 } : {};
    const answer = await refused({ ...version, ...input });
    expect(answer).toMatchObject({ outcome: 'REFUSED', reportedMonths: [] });
    expect(JSON.stringify(answer)).toContain(`"rule":"${rule}"`);
  });

  it('is refused for a co-applicant’s reason where there is no co-applicant', async () => {
    const answer = await refused({ ...single, coApplicantReason: 1, expectedVersion: 6 });
    expect(answer).toMatchObject({ outcome: 'REFUSED', closure: { version: 6, coApplicantReason: null } });
    expect(JSON.stringify(answer)).toContain('closure-co-applicant-reason-needs-co-applicant');
  });

  it('is refused for a day before the first assistance', async () => {
    const early = { ...couple, householdReference: 'Late', closedOn: '2013-03-05', expectedVersion: 0 };
    const { admin } = plugin.database.urls;
    await query(admin, `insert into avstamp.household values ('0180', 'Late', 'Centrum')`);
    await query(
      admin,
      `insert into avstamp.assistance_month values ('0180', '2013-04-01', 'Late', 'F1', null)`,
    );
    const answer = await refused(early);
    expect(answer).toMatchObject({ outcome: 'REFUSED', closure: null });
    expect(JSON.stringify(answer)).toContain('closure-not-before-assistance');
  });

  it.each([
    ['a date that does not exist', { closedOn: '2013-02-29' }],
    ['NUL in the reference', { householdReference: 'a\u0000' }],
    ['a code with a fraction', { applicantReason: 1.5 }],
    ['a reason that turns the reading direction', { reason: 'a\u202eb' }],
    ['a short key', { idempotencyKey: 'short' }],
  ])('is told to be bad input for %s', async (_, input) => {
    const { status, errors } = await changeClosing(plugin, 'recordClosure', {
      ...couple,
      expectedVersion: 1,
      ...input,
    });
    expect(status).toBeLessThan(500);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is looked at, not refused, for a second closing in the month and for a household without assistance', async () => {
    const second = await record({ ...couple, closedOn: '2013-03-29', expectedVersion: 0 });
    expect(second).toMatchObject({ outcome: 'SAVED' });
    expect(JSON.stringify(second)).toContain('closure-once-in-month');
    const unknown = await record({ ...couple, householdReference: 'Unknown', expectedVersion: 0 });
    expect(unknown).toMatchObject({ outcome: 'SAVED' });
    expect(JSON.stringify(unknown)).toContain('closure-after-assistance');
  });
});

describe('a household that is not among the own ones', () => {
  it('is answered alike by every change, whosever it is, and each attempt is logged', async () => {
    const inputs = ['North', 'West', 'Protected', 'Nobody'].map((householdReference) => ({
      householdReference,
      closedOn: '2013-03-12',
      expectedVersion: 1,
      reason: 'Försök.',
    }));
    for (const mutation of ['recordClosure', 'changeClosureReasons', 'voidClosure'] as const) {
      const answers = await Promise.all(inputs.map((input) => changeClosing(plugin, mutation, input)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers[0]?.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    const attempts = (await logOf(plugin)).slice(-12);
    expect(attempts.every(({ action }) => String(action).startsWith('refused '))).toBe(true);
    const { admin } = plugin.database.urls;
    const touched = await query(
      admin,
      `select from avstamp.closure where version > 1 and household_ref in ('North', 'West', 'Protected')`,
    );
    expect(touched).toEqual([]);
  });

  it('is answered like a closing that is not there', async () => {
    const nowhere = { ...couple, closedOn: '2013-03-01', expectedVersion: 1, reason: 'Försök.' };
    const { errors } = await changeClosing(plugin, 'voidClosure', nowhere);
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it.each(['labourMarketOfficer', 'externalProvider', 'reporter', 'auditor', 'administrator'] as const)(
    'is not for a %s',
    async (role) => {
      const identity = { ...caseworker, role };
      const { errors } = await changeClosing(
        plugin,
        'recordClosure',
        { ...single, expectedVersion: 6 },
        identity,
      );
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    },
  );
});

describe('a household with a protected adult', () => {
  const input = {
    householdReference: 'Protected',
    closedOn: '2013-03-10',
    applicantReason: 10,
    householdReason: 10,
    expectedVersion: 1,
  };
  const named = { ...caseworker, subject: 'user-named' };

  it('is closed by somebody who has been named, with a reason that is logged', async () => {
    await nameForProtected(plugin.database.urls.admin, named.subject);
    const reason = 'Dödsfall, dnr 12.';
    expect(await record({ ...input, reason }, named)).toMatchObject({ outcome: 'SAVED' });
    expect((await logOf(plugin)).at(-1)).toMatchObject({ subject: 'household:Protected', reason });
  });

  it('does not exist without a reason', async () => {
    const { errors } = await changeClosing(plugin, 'recordClosure', { ...input, expectedVersion: 2 }, named);
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

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
    const answer = await record({ ...couple, closedOn: '2013-03-02', expectedVersion: 3 });
    expect(answer).toMatchObject({ outcome: 'CONFLICT', closure: null });
  });
});

interface Saved {
  readonly outcome: string;
  readonly closure: unknown;
}
