import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const PAYLOAD = `{
  outcome reportedMonths findings { rule }
  cells { personReference outcome findings { rule } cell { code version entries { days otherText provider } } }
}`;
const SAVE = `mutation ($input: SaveMonthInput!) { saveMonth(input: $input) ${PAYLOAD} }`;
const NO_MEASURE = `mutation ($input: AnswerNoMeasureInput!) { answerNoMeasure(input: $input) ${PAYLOAD} }`;
const CHECK = `query ($month: CalendarMonth!, $cells: [CellInput!]!) { checkDraft(month: $month, cells: $cells) ${PAYLOAD} }`;

interface Payload {
  readonly outcome: string;
  readonly reportedMonths: readonly string[];
  readonly findings: readonly { readonly rule: string }[];
  readonly cells: readonly {
    readonly personReference: string;
    readonly outcome: string;
    readonly findings: readonly { readonly rule: string }[];
    readonly cell: { readonly code: number; readonly version: number; readonly entries: readonly unknown[] };
  }[];
}

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedSheet(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

const cell = (personReference: string, code: number, entries: readonly object[], expectedVersion = 0) => ({
  householdReference: personReference.slice(0, 1),
  personReference,
  code,
  expectedVersion,
  entries,
});
const ask = (document: string, input: object, identity = caseworker) =>
  plugin.ask(document, { input: { idempotencyKey: randomUUID(), month: '2013-03', ...input } }, identity);
async function save(cells: readonly object[], more: object = {}): Promise<Payload> {
  const { data, errors } = await ask(SAVE, { cells, ...more });
  expect(errors).toEqual([]);
  return data?.['saveMonth'] as Payload;
}
const told = ({ cells }: Payload) =>
  cells.map(({ personReference, outcome, cell: { version }, findings }) => [
    personReference,
    outcome,
    version,
    ...findings.map(({ rule }) => rule),
  ]);
const count = async (table: string): Promise<number> => {
  const [row] = await query<{ count: string }>(
    plugin.database.urls.admin,
    `select count(*) from avstamp.${table}`,
  );
  return Number(row?.count);
};

describe('a caseworker who saves the month sheet', () => {
  it('gets an answer for each cell: what is right is saved, what is wrong says why', async () => {
    const payload = await save([
      cell('A2', 2, [{ days: 12, provider: 'OWN' }]),
      cell('B1', 2, [{ days: 32 }]),
      cell('A1', 1, [{ days: 9 }], 0),
      cell('C1', 8, [{ otherText: 'Coachning' }]),
      cell('C1', 0, [], 1),
    ]);
    expect(told(payload)).toEqual([
      ['A2', 'SAVED', 1],
      ['B1', 'REFUSED', 0, 'measure-days-within-month'],
      ['A1', 'CONFLICT', 1],
      ['C1', 'SAVED', 1, 'other-measure-has-no-code-of-its-own'],
      ['C1', 'SAVED', 2],
    ]);
    expect(payload.outcome).toBe('REFUSED');
    expect(payload.cells[2]?.cell.entries).toEqual([{ days: 10, otherText: null, provider: 'OWN' }]);
  });

  it('cannot answer for a person of another unit or municipality, protected or unknown, and learns nothing of them', async () => {
    const foreign = ['N1', 'G1', 'D1', 'D2', 'E1', 'Z9'];
    const payload = await save(foreign.map((person) => cell(person, 0, [{}])));
    expect(told(payload)).toEqual(foreign.map((person) => [person, 'REFUSED', 0, 'person-on-own-sheet']));
    expect(await count("measure where person_ref = any (array['N1', 'G1', 'D1', 'D2', 'E1', 'Z9'])")).toBe(0);
  });

  it('has nothing saved of a batch of more than 200 cells', async () => {
    const cells = Array.from({ length: 201 }, (_, place) => cell(`B${place}`, 0, [{}]));
    const payload = await save(cells);
    expect(payload).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'batch-within-limit' }],
      cells: [],
    });
  });

  it('gets the same answer again for the same key, and a conflict for another change under it', async () => {
    const idempotencyKey = randomUUID();
    const cells = [cell('B1', 4, [{ days: 3 }])];
    const first = await save(cells, { idempotencyKey });
    const changes = await count('change');
    expect(await save(cells, { idempotencyKey })).toEqual(first);
    expect(await count('change')).toBe(changes);
    const { errors } = await ask(SAVE, { idempotencyKey, cells: [cell('B1', 4, [{ days: 4 }])] });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['CONFLICT']);
  });

  it('is not told a kept answer of another unit, where the same user now works for one', async () => {
    const asked = { idempotencyKey: randomUUID(), cells: [cell('B1', 5, [{ days: 2 }])] };
    expect(await save(asked.cells, asked)).toMatchObject({ outcome: 'SAVED' });
    const { text, errors } = await ask(SAVE, asked, { ...caseworker, units: ['Norr'] });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['CONFLICT']);
    expect(text).not.toContain('B1');
  });

  it('leaves a refused attempt in the log as well', async () => {
    await save([cell('N1', 0, [{}])]);
    const [entry] = await query(
      plugin.database.urls.admin,
      'select action, subjects from avstamp.audit_entry order by audit_id desc limit 1',
    );
    expect(entry).toEqual({ action: 'refused month sheet', subjects: ['person:N1'] });
  });

  it('is told what saving would come to, by the same rules, and nothing is saved', async () => {
    const before = await count('change');
    const cells = [cell('A2', 0, [{}]), cell('A2', 3, [{ days: 40 }]), cell('N1', 0, [{}])];
    const { data } = await plugin.ask(CHECK, { month: '2013-03', cells }, caseworker);
    expect(told(data?.['checkDraft'] as Payload)).toEqual([
      ['A2', 'REFUSED', 0, 'no-measure-excludes-measures'],
      ['A2', 'REFUSED', 0, 'measure-days-within-month'],
      ['N1', 'REFUSED', 0, 'person-on-own-sheet'],
    ]);
    expect(await count('change')).toBe(before);
  });

  it('answers no measure for many at once, and only where nothing was answered', async () => {
    const persons = ['A1', 'A2'].map((personReference) => ({
      householdReference: 'A',
      personReference,
      expectedVersion: 0,
    }));
    const { data } = await ask(NO_MEASURE, { month: '2013-04', persons });
    expect(told(data?.['answerNoMeasure'] as Payload)).toEqual([
      ['A1', 'SAVED', 1],
      ['A2', 'SAVED', 1],
    ]);
    const again = await ask(NO_MEASURE, { persons });
    expect(told(again.data?.['answerNoMeasure'] as Payload)).toEqual([
      ['A1', 'REFUSED', 0, 'no-measure-excludes-measures'],
      ['A2', 'REFUSED', 0, 'no-measure-excludes-measures'],
    ]);
  });

  it('is told which month needs a correction', async () => {
    await query(
      plugin.database.urls.admin,
      `insert into avstamp.report values ('0180', '2013-03-01', 'x', 1, 'submitted', now(), '[]', '{}', '{}')`,
    );
    const payload = await save([cell('B1', 6, [{ days: 1 }])]);
    expect(payload).toMatchObject({ outcome: 'SAVED', reportedMonths: ['2013-03'] });
  });

  it.each(['labourMarketOfficer', 'reporter', 'auditor', 'administrator', 'externalProvider'] as const)(
    'is no %s',
    async (role) => {
      const { errors } = await ask(SAVE, { cells: [cell('B1', 1, [{}])] }, { ...caseworker, role });
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    },
  );
});
