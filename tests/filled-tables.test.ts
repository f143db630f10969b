import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool } from '../server/platform/postgres/index.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

let database: TestDatabase;
let loader: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  loader = createPool(database.urls.loader, { name: 'test', size: 1 });
});

afterAll(async () => {
  await loader.end();
  await database.drop();
});

describe('a table that a load fills', () => {
  const FILLED = {
    household: ['household_ref, unit', `'h-3', ''`],
    person: ['person_ref, protected', `'p-3', false`],
    measure: ['person_ref, month, code', `'p-3', '2013-03-01', 2`],
  } as const;

  it.each(Object.keys(FILLED) as (keyof typeof FILLED)[])(
    'takes municipality codes of four digits: %s',
    async (table) => {
      const [columns, values] = FILLED[table];
      const insert = (code: string): Promise<unknown> =>
        loader.query(`insert into avstamp.${table} (municipality_code, ${columns}) values ($1, ${values})`, [
          code,
        ]);
      for (const code of [
        '',
        '018',
        '01800',
        '018a',
        ' 180',
        '018\n',
        '-180',
        'å80',
        '\uff10\u{10}',
        '0:80',
        '018/',
      ]) {
        await expect(insert(code)).rejects.toMatchObject({ code: '23514' });
      }
      await insert('0199');
    },
  );

  it.each([
    ['household', 'household_ref', 'unit', `''`],
    ['person', 'person_ref', 'protected', 'false'],
    ['measure', 'person_ref', 'month, code', `'2013-03-01', 2`],
  ])('takes references of 1 to 64 characters: %s', async (table, reference, columns, values) => {
    const insert = (text: string): Promise<unknown> =>
      loader.query(
        `insert into avstamp.${table} (municipality_code, ${reference}, ${columns}) values ('0199', $1, ${values})`,
        [text],
      );
    for (const text of ['', 'a'.repeat(65), 'å'.repeat(65)]) {
      await expect(insert(text)).rejects.toMatchObject({ code: '23514' });
    }
    for (const text of ['a', 'b'.repeat(64), 'å'.repeat(64)]) await insert(text);
  });

  it('takes measures of known providers and parties only', async () => {
    const insert = (column: string, text: string): Promise<unknown> =>
      loader.query(
        `insert into avstamp.measure (municipality_code, person_ref, month, code, ${column})
         values ('0199', 'p-' || $1, '2013-03-01', 2, $1)`,
        [text],
      );
    for (const [column, text] of [
      ['provider', 'other'],
      ['provider', ''],
      ['party', ''],
      ['party', 'provider:'],
    ] as const) {
      await expect(insert(column, text)).rejects.toMatchObject({ code: '23514' });
    }
    for (const provider of ['own', 'procured', 'commissioned']) await insert('provider', provider);
    for (const party of ['labour', 'provider:Verkstad']) await insert('party', party);
  });
});
