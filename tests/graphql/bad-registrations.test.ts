import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { query } from '../support/query.js';
import { type Answer, type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const SAVE = `mutation ($input: SaveMonthInput!) { saveMonth(input: $input) {
  outcome findings { rule } cells { outcome findings { rule } cell { version entries { days } } } } }`;

interface Payload {
  readonly outcome: string;
  readonly cells: readonly {
    readonly outcome: string;
    readonly findings: readonly { readonly rule: string }[];
    readonly cell: { readonly version: number };
  }[];
}

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ clock: { now: () => new Date('2014-04-02T08:00:00Z') } });
  await insertInventedSheet(plugin.database.urls.admin);
  await query(
    plugin.database.urls.admin,
    `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref) values
      ('0180', '2014-02-01', 'B', 'B1'), ('0180', '2013-05-01', 'B', 'B1'), ('0180', '1900-01-01', 'B', 'B1'),
      ('0180', '2014-12-01', 'B', 'B1')`,
  );
  await query(
    plugin.database.urls.admin,
    `insert into avstamp.closed_month (municipality_code, month, closed, reason) values ('0180', '2013-05-01', true, 'Lämnad')`,
  );
});
afterAll(() => plugin.stop());

const B1 = { householdReference: 'B', personReference: 'B1', expectedVersion: 0 };
const send = (input: object): Promise<Answer> =>
  plugin.ask(SAVE, { input: { idempotencyKey: randomUUID(), month: '2013-03', ...input } }, caseworker);
const payloadOf = ({ data }: Answer): Payload => data?.['saveMonth'] as Payload;
const rulesOf = (answer: Answer): string[] =>
  payloadOf(answer).cells.flatMap(({ findings }) => findings.map(({ rule }) => rule));
const registered = () =>
  query(
    plugin.database.urls.admin,
    'select * from avstamp.measure order by municipality_code, month, person_ref, code',
  );

describe('what nobody can have meant', () => {
  it.each([
    [
      '31 days in February',
      { month: '2014-02', cells: [{ ...B1, code: 1, entries: [{ days: 31 }] }] },
      'measure-days-within-month',
    ],
    ['no days', { cells: [{ ...B1, code: 1, entries: [{ days: 0 }] }] }, 'measure-days-within-month'],
    [
      'fewer than no days',
      { cells: [{ ...B1, code: 1, entries: [{ days: -2147483648 }] }] },
      'measure-volume-is-days-or-mark',
    ],
    [
      'more days than a number of them',
      { cells: [{ ...B1, code: 1, entries: [{ days: 2147483647 }] }] },
      'measure-volume-is-days-or-mark',
    ],
    [
      'days without a measure',
      { cells: [{ ...B1, code: 0, entries: [{ days: 3 }] }] },
      'no-measure-has-no-volume',
    ],
    ['a code of no list', { cells: [{ ...B1, code: 2147483647, entries: [{}] }] }, 'measure-code-in-list'],
    ['a code below all', { cells: [{ ...B1, code: -1, entries: [{}] }] }, 'measure-code-in-list'],
    [
      'a code of no list to be emptied',
      { cells: [{ ...B1, code: 99999, expectedVersion: 1, entries: [] }] },
      undefined,
    ],
    ['a measure twice', { cells: [{ ...B1, code: 1, entries: [{}, {}] }] }, 'measure-once-per-month'],
    [
      'a text for a course',
      { cells: [{ ...B1, code: 3, entries: [{ otherText: 'Kurs' }] }] },
      'only-other-measure-has-text',
    ],
    [
      'a text of two lines',
      { cells: [{ ...B1, code: 8, entries: [{ otherText: 'a\nb' }] }] },
      'other-measure-text-is-plain',
    ],
    [
      'an identity number',
      { cells: [{ ...B1, code: 8, entries: [{ otherText: '19900101-2385' }] }] },
      'other-measure-text-names-nobody',
    ],
    [
      'a month before the first list',
      { month: '1900-01', cells: [{ ...B1, code: 1, entries: [{}] }] },
      'measure-month-has-code-list',
    ],
    [
      'a month that has not begun',
      { month: '2014-12', cells: [{ ...B1, code: 1, entries: [{}] }] },
      'registration-month-has-begun',
    ],
    [
      'a closed month',
      { month: '2013-05', cells: [{ ...B1, code: 1, entries: [{}] }] },
      'registration-month-is-open',
    ],
    [
      'a version that was never reached',
      { cells: [{ ...B1, code: 1, expectedVersion: 7, entries: [{}] }] },
      undefined,
    ],
    ['a version below none', { cells: [{ ...B1, code: 1, expectedVersion: -1, entries: [{}] }] }, undefined],
    [
      'an unknown person',
      { cells: [{ ...B1, personReference: 'Q'.repeat(64), code: 1, entries: [{}] }] },
      'person-on-own-sheet',
    ],
    [
      "another household's person",
      { cells: [{ ...B1, personReference: 'A1', code: 2, entries: [{}] }] },
      'person-on-own-sheet',
    ],
    [
      "another municipality's person",
      { cells: [{ ...B1, householdReference: 'G', personReference: 'G1', code: 2, entries: [{}] }] },
      'person-on-own-sheet',
    ],
  ])(
    'such as %s is refused with a finding or told as a conflict, and nothing is saved',
    async (_, input, rule) => {
      const before = await registered();
      const answer = await send(input);
      expect([answer.status, answer.errors]).toEqual([200, []]);
      expect(payloadOf(answer).outcome).toBe(rule === undefined ? 'CONFLICT' : 'REFUSED');
      expect(rulesOf(answer)).toEqual(rule === undefined ? [] : [rule]);
      expect(await registered()).toEqual(before);
    },
  );

  it('such as nine texts of 201 characters is told text by text', async () => {
    const entries = Array.from({ length: 9 }, (_, place) => ({ otherText: `${place}${'å'.repeat(200)}` }));
    expect(rulesOf(await send({ cells: [{ ...B1, code: 8, entries }] }))).toEqual(
      Array(9).fill('other-measure-text-length'),
    );
  });

  it('such as no measure beside a course is refused for both, in one batch or after another', async () => {
    const both = await send({
      cells: [
        { ...B1, code: 0, entries: [{}] },
        { ...B1, code: 3, entries: [{}] },
      ],
    });
    expect(rulesOf(both)).toEqual(['no-measure-excludes-measures', 'no-measure-excludes-measures']);
    const course = { householdReference: 'A', personReference: 'A1', expectedVersion: 0 };
    expect(rulesOf(await send({ cells: [{ ...course, code: 0, entries: [{}] }] }))).toEqual([
      'no-measure-excludes-measures',
    ]);
  });

  it.each([
    ['a month of no calendar', { month: '2013-13' }],
    ['a month that is none', { month: '2013-3' }],
    ['NUL', { cells: [{ ...B1, code: 8, entries: [{ otherText: 'a\u0000b' }] }] }],
    ['half a character', { cells: [{ ...B1, code: 8, entries: [{ otherText: 'a\ud800' }] }] }],
    [
      'an override of the reading direction',
      { cells: [{ ...B1, code: 8, entries: [{ otherText: 'a\u202eb' }] }] },
    ],
    ['a reference with NUL', { cells: [{ ...B1, personReference: 'B1\u0000', code: 1, entries: [{}] }] }],
    [
      'a reference of half a character',
      { cells: [{ ...B1, householdReference: '\udc00', code: 1, entries: [{}] }] },
    ],
    ['half a day', { cells: [{ ...B1, code: 1, entries: [{ days: 0.5 }] }] }],
    ['a key that is too short', { idempotencyKey: 'short' }],
  ])('such as %s does not get in', async (_, input) => {
    const answer = await send({ cells: [], ...input });
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['WyJcdTAwMDAiXQ', 'WyJcdWQ4MDAiXQ', 'WzEsMl0', 'eA', 'WzFd'])(
    'such as the cursor %s gives a refusal or a page',
    async (after) => {
      const document = `query ($after: Cursor) { monthSheet(month: "2013-03", after: $after) { edges { cursor } }
        householdHistory(householdReference: "B", after: $after) { edges { cursor } } }`;
      const { status, errors } = await plugin.ask(document, { after }, caseworker);
      expect(status).toBe(200);
      for (const { extensions } of errors) expect(extensions['code']).toBe('BAD_USER_INPUT');
    },
  );
});

describe('changes that arrive again, or in another order', () => {
  const set = (days: number, expectedVersion: number) => ({
    idempotencyKey: randomUUID(),
    cells: [{ ...B1, code: 5, expectedVersion, entries: [{ days }] }],
  });

  it('are carried out once, and never over what came after them', async () => {
    const [first, second] = [set(1, 0), set(2, 1)];
    expect(payloadOf(await send(second)).outcome).toBe('CONFLICT');
    expect(payloadOf(await send(first)).outcome).toBe('SAVED');
    // The answer under a key stays what it was: whoever tries again makes a new key.
    expect(payloadOf(await send(second)).outcome).toBe('CONFLICT');
    expect(payloadOf(await send({ ...second, idempotencyKey: randomUUID() })).outcome).toBe('SAVED');
    const replayed = payloadOf(await send(first));
    expect([replayed.outcome, replayed.cells[0]?.cell.version]).toEqual(['SAVED', 1]);
    const rows = await query(
      plugin.database.urls.admin,
      `select days, version from avstamp.measure where person_ref = 'B1' and code = 5`,
    );
    expect(rows).toEqual([{ days: 2, version: 2 }]);
  });

  it('sent twice at the same moment give one change and one answer', async () => {
    const change = { idempotencyKey: randomUUID(), cells: [{ ...B1, code: 6, entries: [{ days: 4 }] }] };
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(change)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(payloadOf(answers[0] as Answer).outcome).toBe('SAVED');
    const rows = await query(
      plugin.database.urls.admin,
      `select from avstamp.change where person_ref = 'B1' and code = 6`,
    );
    expect(rows).toHaveLength(1);
  });
});
