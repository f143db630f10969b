import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import type { MunicipalViewer } from '../../access/index.js';
import { auditLog } from '../../audit/index.js';
import { readCodeLists } from '../../codes/index.js';
import { calendarMonth, municipalityCode, type PersonReference } from '../../kernel/index.js';
import { createPool } from '../../platform/postgres/index.js';
import { asViewer } from '../../requests/index.js';
import { type CellEntry, type CellStatement, type SavedCells, saveCells } from '../index.js';

const viewer: MunicipalViewer = {
  subject: 'user-centrum',
  role: 'caseworker',
  municipalityCode: municipalityCode('0180'),
  units: ['Centrum'],
};
const saving = {
  audit: auditLog(undefined),
  clock: { now: () => new Date('2013-04-02T08:00:00Z') },
  codeLists: readCodeLists(),
  action: 'save measures',
  reason: '',
};
const days = (count: number): CellEntry => ({ days: count, otherText: '', provider: 'own' });
const text = (otherText: string): CellEntry => ({ days: null, otherText, provider: null });
const NONE: CellEntry = { days: null, otherText: '', provider: null };
const cell = (
  person: string,
  code: number,
  entries: readonly CellEntry[],
  expectedVersion = 0,
  month = '2013-03',
): CellStatement => ({
  personReference: person as PersonReference,
  month: calendarMonth(month),
  code,
  expectedVersion,
  entries,
});

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.urls.service, { name: 'test', size: 4 });
  await query(
    database.urls.admin,
    `insert into avstamp.closed_month (municipality_code, month, closed, reason)
      values ('0180', '2013-01-01', true, 'Lämnad')`,
  );
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const save = (...cells: readonly CellStatement[]): Promise<SavedCells> =>
  asViewer({ pool, boardTopology: 'separateBoards' }, viewer, (client) =>
    saveCells(client, viewer, 'social', cells, saving),
  );
const told = ({ answers }: SavedCells) =>
  answers.map(({ outcome, cell: { version }, findings }) => [
    outcome,
    version,
    ...findings.map(({ rule }) => rule),
  ]);
const history = (person: string) =>
  query<{ before: { version: number } | null; after: { version: number } }>(
    database.urls.admin,
    'select before, after from avstamp.change where person_ref = $1 order by change_id',
    [person],
  );

describe('cells of the month sheet', () => {
  it('are saved with their entries, and a later change goes on from their version', async () => {
    expect(told(await save(cell('A', 1, [days(5)]), cell('A', 8, [text('Validering')])))).toEqual([
      ['saved', 1],
      ['saved', 1],
    ]);
    expect(told(await save(cell('A', 8, [text('Friskvård inför arbete'), text('Validering')], 1)))).toEqual([
      ['saved', 2],
    ]);
    expect((await history('A')).map(({ before, after }) => [before?.version, after.version])).toEqual([
      [undefined, 1],
      [undefined, 1],
      [1, 2],
    ]);
  });

  it('are unchanged where all is so already, and leave no history then', async () => {
    await save(cell('B', 2, [days(3)]));
    expect(told(await save(cell('B', 2, [days(3)], 1)))).toEqual([['unchanged', 1]]);
    expect(await history('B')).toHaveLength(1);
  });

  it('conflict with a version that is no longer the newest, and the answer holds what is registered', async () => {
    await save(cell('C', 3, [days(3)]));
    const { answers } = await save(cell('C', 3, [days(9)], 0));
    expect(answers).toMatchObject([{ outcome: 'conflict', cell: { version: 1, entries: [{ days: 3 }] } }]);
  });

  it('are withdrawn and registered again with versions that only grow', async () => {
    await save(cell('D', 3, [days(3)]));
    expect(told(await save(cell('D', 3, [], 1)))).toEqual([['saved', 2]]);
    expect(told(await save(cell('D', 3, [days(4)], 2)))).toEqual([['saved', 3]]);
    expect((await history('D')).map(({ after }) => after.version)).toEqual([1, 2, 3]);
  });

  it('move a person from no measure to a measure in one batch', async () => {
    await save(cell('E', 0, [NONE]));
    expect(told(await save(cell('E', 1, [days(2)])))).toEqual([
      ['refused', 0, 'no-measure-excludes-measures'],
    ]);
    expect(told(await save(cell('E', 0, [], 1), cell('E', 1, [days(2)])))).toEqual([
      ['saved', 2],
      ['saved', 1],
    ]);
  });

  it('keep an answer whose replacement cannot be saved', async () => {
    await save(cell('F', 0, [NONE]));
    expect(told(await save(cell('F', 0, [], 1), cell('F', 1, [days(32)])))).toEqual([
      ['refused', 1, 'cell-emptied-with-its-replacement'],
      ['refused', 0, 'measure-days-within-month'],
    ]);
  });

  it('are refused one by one, and what is right beside them is saved', async () => {
    const answers = await save(
      cell('G', 1, [days(31)], 0, '2013-02'),
      cell('H', 9, [days(1)]),
      cell('I', 8, [text('a'.repeat(201))]),
      cell('J', 1, [days(1)], 0, '2013-05'),
      cell('K', 1, [days(1)], 0, '2013-01'),
      cell('L', 1, [days(1), days(1)]),
      cell('M', 1, [days(1)]),
      cell('M', 1, [days(2)]),
      cell('N', 1, [days(1)]),
    );
    expect(told(answers)).toEqual([
      ['refused', 0, 'measure-month-has-code-list', 'measure-days-within-month'],
      ['refused', 0, 'measure-code-in-list'],
      ['refused', 0, 'other-measure-text-length'],
      ['refused', 0, 'registration-month-has-begun'],
      ['refused', 0, 'registration-month-is-open'],
      ['refused', 0, 'measure-once-per-month'],
      ['refused', 0, 'cell-once-per-batch'],
      ['refused', 0, 'cell-once-per-batch'],
      ['saved', 1],
    ]);
  });

  it('leave one entry in the log, in which every person can be found', async () => {
    await save(cell('O', 0, [NONE]), cell('P', 0, [NONE]));
    const [entry] = await query(
      database.urls.admin,
      'select actor, action, subject, subjects, details from avstamp.audit_entry order by audit_id desc limit 1',
    );
    expect(entry).toEqual({
      actor: 'user-centrum',
      action: 'save measures',
      subject: 'month:2013-03',
      subjects: ['person:O', 'person:P'],
      details: { months: '2013-03', cells: 2, saved: 2 },
    });
  });

  it('tell which months need a correction because their report has been submitted', async () => {
    await query(
      database.urls.admin,
      `insert into avstamp.report values ('0180', '2013-03-01', 'x', 1, 'submitted', now(), '[]', '{}', '{}')`,
    );
    expect((await save(cell('Q', 0, [NONE]))).reportedMonths).toEqual(['2013-03']);
    expect((await save(cell('Q', 0, [NONE], 1))).reportedMonths).toEqual([]);
  });
});
