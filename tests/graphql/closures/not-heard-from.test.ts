import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertClosingHouseholds, nameForProtected } from '../../support/closing-households.js';
import { changedClosing, history, logOf } from '../../support/closing-requests.js';
import { caseworker } from '../../support/invented-identities.js';
import { query } from '../../support/query.js';
import { type Answer, type RunningPlugin, startPlugin } from '../../support/running-plugin.js';

const SILENT = `household { reference unit } lastMonth version nextFollowUpOn reportingDeadline daysToReportingDeadline
  closure { closedOn } followUps { number triedOn contact result } plannedFollowUps { dueOn triedOn }`;
const LIST = `query ($month: CalendarMonth!, $first: PageSize, $after: Cursor, $reason: Reason) {
  notHeardFrom(month: $month, first: $first, after: $after, reason: $reason) {
    edges { cursor node { ${SILENT} } } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;
const RECORD = `mutation ($input: RecordFollowUpInput!) {
  recordFollowUp(input: $input) { outcome findings { rule } silentHousehold { ${SILENT} } }
}`;

let plugin: RunningPlugin;
let now = new Date('2013-03-20T08:00:00Z');
beforeAll(async () => {
  plugin = await startPlugin({ clock: { now: () => now } });
  await insertClosingHouseholds(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

interface Listed {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly household: { readonly reference: string } };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const list = async (variables: object = {}, identity = caseworker): Promise<Listed> => {
  const { data, errors } = await plugin.ask(LIST, { month: '2013-03', ...variables }, identity);
  expect(errors).toEqual([]);
  return data?.['notHeardFrom'] as Listed;
};
const references = ({ edges }: Listed): string[] => edges.map(({ node }) => node.household.reference);
const ask = (input: object, identity = caseworker): Promise<Answer> =>
  plugin.ask(
    RECORD,
    {
      input: {
        idempotencyKey: randomUUID(),
        householdReference: 'Single',
        lastMonth: '2013-02',
        contact: 'TELEPHONE',
        result: 'NOT_REACHED',
        ...input,
      },
    },
    identity,
  );
const followUp = async (input: object): Promise<unknown> => (await ask(input)).data?.['recordFollowUp'];
const record = (input: object): Promise<unknown> =>
  changedClosing(plugin, 'recordClosure', {
    householdReference: 'Single',
    closedOn: '2013-03-15',
    expectedVersion: 1,
    ...input,
  });
const unknown = { applicantReason: 12, householdReason: 12, notHeardFrom: true };

describe('households not heard from', () => {
  it('are those of the own unit that had assistance the month before, or were closed, and have no reason', async () => {
    expect(references(await list())).toEqual(['Couple', 'Single']);
  });

  it('each have days for contacts, and the days that are left to report', async () => {
    const { edges } = await list();
    expect(edges[1]?.node).toEqual({
      household: { reference: 'Single', unit: 'Centrum' },
      lastMonth: '2013-02',
      version: 0,
      nextFollowUpOn: '2013-03-15',
      reportingDeadline: '2013-04-22',
      daysToReportingDeadline: 33,
      closure: { closedOn: '2013-03-15' },
      followUps: [],
      plannedFollowUps: [
        { dueOn: '2013-03-15', triedOn: null },
        { dueOn: '2013-03-29', triedOn: null },
      ],
    });
  });

  it('come page by page, each household once', async () => {
    const first = await list({ first: 1 });
    expect([references(first), first.pageInfo.hasNextPage]).toEqual([['Couple'], true]);
    const second = await list({ first: 1, after: first.pageInfo.endCursor });
    expect([references(second), second.pageInfo.hasNextPage]).toEqual([['Single'], false]);
  });

  it('are other ones for another unit, and none in a month that all had assistance before', async () => {
    const north = { ...caseworker, units: ['Norr'] };
    expect(references(await list({}, north))).toEqual(['North']);
    expect(references(await list({ month: '2013-01' }))).toEqual([]);
  });

  it('hold no household with a protected adult, unless somebody who has been named says why', async () => {
    const named = { ...caseworker, subject: 'user-named' };
    await nameForProtected(plugin.database.urls.admin, named.subject);
    expect(references(await list({}, named))).toEqual(['Couple', 'Single']);
    const reason = 'Genomgång inför rapporten.';
    expect(references(await list({ reason }, named))).toEqual(['Couple', 'Protected', 'Single']);
    expect(references(await list({ reason }))).toEqual(['Couple', 'Single']);
  });

  it('are logged with all who are shown', async () => {
    await list();
    expect((await logOf(plugin)).at(-1)).toMatchObject({
      action: 'list households not heard from',
      subject: 'month:2013-03',
      subjects: ['household:Couple', 'person:A1', 'person:A2', 'household:Single', 'person:B1'],
    });
  });

  it.each([
    ['no cursor', 'abc'],
    ['a cursor with NUL', Buffer.from('["a\\u0000"]').toString('base64url')],
    ['a cursor of another list', Buffer.from('["2013-03-01","a"]').toString('base64url')],
  ])('are refused for %s', async (_, after) => {
    const { errors } = await plugin.ask(LIST, { month: '2013-03', after }, caseworker);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a reason that is called unknown', () => {
  it('is refused before the contacts have been tried', async () => {
    const answer = await record(unknown);
    expect(answer).toMatchObject({ outcome: 'REFUSED', closure: { householdReason: null } });
    expect(JSON.stringify(answer)).toContain('closure-unknown-reason-followed-up');
  });

  it('is refused after two contacts on the same day: the household must have had time to answer', async () => {
    const first = await followUp({ triedOn: '2013-03-15', expectedVersion: 0 });
    expect(first).toMatchObject({
      outcome: 'SAVED',
      silentHousehold: {
        version: 1,
        nextFollowUpOn: '2013-03-29',
        plannedFollowUps: [{ triedOn: '2013-03-15' }, { triedOn: null }],
      },
    });
    expect((await history(plugin)).at(-1)).toMatchObject({
      kind: 'followUp',
      after: { number: 1, triedOn: '2013-03-15', contact: 'telephone', result: 'notReached' },
    });
    const letter = { triedOn: '2013-03-15', contact: 'LETTER', result: 'WILL_REPLY', expectedVersion: 1 };
    expect(await followUp(letter)).toMatchObject({ outcome: 'SAVED' });
    expect(await record(unknown)).toMatchObject({ outcome: 'REFUSED' });
  });

  it('is saved with not heard from beside it when the contacts have been tried', async () => {
    now = new Date('2013-03-29T08:00:00Z');
    const second = { triedOn: '2013-03-29', contact: 'VISIT', expectedVersion: 2 };
    expect(await followUp(second)).toMatchObject({
      outcome: 'SAVED',
      silentHousehold: { nextFollowUpOn: null },
    });
    expect(await record(unknown)).toMatchObject({
      outcome: 'SAVED',
      findings: [],
      closure: { householdReason: 12, notHeardFrom: true, exceptionReason: null },
    });
    expect(references(await list())).toEqual(['Couple']);
  });

  it('is not asked about again when another level is corrected', async () => {
    await query(plugin.database.urls.admin, 'delete from avstamp.follow_up');
    const answer = await changedClosing(plugin, 'changeClosureReasons', {
      householdReference: 'Single',
      closedOn: '2013-03-15',
      expectedVersion: 2,
      ...unknown,
      notHeardFrom: false,
    });
    expect(answer).toMatchObject({ outcome: 'SAVED', findings: [] });
  });

  const couple = { householdReference: 'Couple', closedOn: '2013-03-20', coApplicantReason: 12, ...unknown };

  it('is saved without contacts where somebody says why', async () => {
    const exceptionReason = 'Kontakt är olämplig enligt beslut.';
    const closedOn = '2013-03-19';
    const answer = await record({ ...couple, closedOn, exceptionReason, expectedVersion: 0 });
    expect(answer).toMatchObject({ outcome: 'SAVED', findings: [], closure: { exceptionReason } });
    const reason = 'Fel dag.';
    await changedClosing(plugin, 'voidClosure', { ...pick(couple), closedOn, expectedVersion: 1, reason });
  });

  it('does not stop the report: a week before the deadline it is saved with a warning', async () => {
    now = new Date('2013-04-14T08:00:00Z');
    expect(await record({ ...couple, expectedVersion: 0 })).toMatchObject({ outcome: 'REFUSED' });
    now = new Date('2013-04-15T08:00:00Z');
    const saved = await record({ ...couple, expectedVersion: 0 });
    expect(saved).toMatchObject({
      outcome: 'SAVED',
      findings: [{ rule: 'closure-unknown-reason-near-deadline', severity: 'WARNING' }],
    });
    const exceptionReason = 'Hann inte före rapporten.';
    const answered = await changedClosing(plugin, 'changeClosureReasons', {
      ...couple,
      exceptionReason,
      expectedVersion: 1,
    });
    expect(answered).toMatchObject({ outcome: 'SAVED', findings: [], closure: { exceptionReason } });
  });
});

describe('a contact', () => {
  it.each([
    ['in the future', { triedOn: '2013-04-16' }, 'follow-up-not-in-future'],
    ['before the last assistance', { triedOn: '2013-01-31' }, 'follow-up-since-last-assistance'],
    ['with a household that goes on', { householdReference: 'Going on' }, 'follow-up-of-silent-household'],
  ])('%s is refused', async (_, input, rule) => {
    const answer = await followUp({ triedOn: '2013-04-10', expectedVersion: 0, ...input });
    expect(answer).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule }],
      silentHousehold: { version: 0 },
    });
  });

  it('is saved by one of two who record it at once, and the other sees it', async () => {
    const answers = await Promise.all(
      ['TELEPHONE', 'LETTER'].map((contact) =>
        followUp({ contact, triedOn: '2013-04-10', expectedVersion: 0 }),
      ),
    );
    const outcomes = answers.map((answer) => (answer as { readonly outcome: string }).outcome);
    expect(outcomes.toSorted()).toEqual(['CONFLICT', 'SAVED']);
    for (const answer of answers) expect(answer).toMatchObject({ silentHousehold: { version: 1 } });
  });

  it('is recorded once where the request is sent again', async () => {
    const input = { idempotencyKey: randomUUID(), triedOn: '2013-04-11', expectedVersion: 1 };
    const first = await followUp(input);
    expect(await followUp(input)).toEqual(first);
    expect(first).toMatchObject({ outcome: 'SAVED', silentHousehold: { version: 2 } });
  });

  it('with a household that is not among the own ones is answered like with one that does not exist', async () => {
    const answers = await Promise.all(
      ['North', 'West', 'Protected', 'Nobody'].map((householdReference) =>
        ask({ householdReference, triedOn: '2013-04-10', expectedVersion: 0 }),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

function pick({ householdReference }: { readonly householdReference: string }) {
  return { householdReference };
}
