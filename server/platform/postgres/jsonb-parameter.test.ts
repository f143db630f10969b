import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { withClient } from './index.js';
import { jsonbParameter } from './jsonb-parameter.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('rows as one parameter', () => {
  it.each([
    ['none', []],
    ['one', [{ a: 1 }]],
    ['several, with letters of all kinds', [{ a: 'å • ”x” \n' }, { a: null, b: ['😀', { c: [] }] }]],
  ])('%s: are given back by the database as they were', async (_, rows) => {
    const answer = await withClient(database.urls.admin, (client) =>
      client.query('select $1::jsonb as rows', [jsonbParameter(rows)]),
    );
    expect(answer.rows).toEqual([{ rows }]);
  });
});
