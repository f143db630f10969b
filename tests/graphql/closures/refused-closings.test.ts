import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertClosingHouseholds, nameForProtected } from '../../support/closing-households.js';
import { changeClosing, changedClosing, history, logOf } from '../../support/closing-requests.js';
import { caseworker } from '../../support/invented-identities.js';
import { query } from '../../support/query.js';
import { type RunningPlugin, startPlugin } from '../../support/running-plugin.js';

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertClosingHouseholds(plugin.database.urls.admin);
  await record({
    ...couple,
    applicantReason: 1,
    coApplicantReason: 9,
    householdReason: 1,
    expectedVersion: 0,
  });
});
afterAll(() => plugin.stop());

const record = (input: object, identity = caseworker) =>
  changedClosing(plugin, 'recordClosure', input, identity);
const couple = { householdReference: 'Couple', closedOn: '2013-03-28' };
const single = { householdReference: 'Single', closedOn: '2013-03-15' };

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
    const answer = await refused({ ...single, coApplicantReason: 1, expectedVersion: 1 });
    expect(answer).toMatchObject({ outcome: 'REFUSED', closure: { version: 1, coApplicantReason: null } });
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
        { ...single, expectedVersion: 1 },
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
