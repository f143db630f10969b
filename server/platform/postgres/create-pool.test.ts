import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { createPool } from './create-pool.js';

let database: TestDatabase;
let pool: pg.Pool;
beforeEach(async () => {
  database = await createTestDatabase();
  pool = createPool(database.urls.service, { name: 'test' });
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

async function outOfDatabase(expression: string): Promise<unknown> {
  const { rows } = await pool.query(`select ${expression} as value`);
  return rows[0].value;
}

test.each([
  [`date '2013-03-01'`, '2013-03-01'],
  [`array[date '2013-03-01', null]`, ['2013-03-01', null]],
  [`'{}'::date[]`, []],
  ["int8 '7852'", 7852],
  ['array[1, 2]::int8[]', [1, 2]],
  ['count(*)', 1],
  [`numeric '1.50'`, '1.50'],
  [`'ö'::text`, 'ö'],
])('%s comes out of the database as it is', async (expression, value) => {
  expect(await outOfDatabase(expression)).toEqual(value);
});

test('a number that JavaScript cannot hold exactly is an error, not nearly right', async () => {
  await expect(outOfDatabase(`int8 '9007199254740993'`)).rejects.toThrow(RangeError);
});

test('other users of the driver keep their own ways with values', async () => {
  const other = new pg.Pool({ connectionString: database.urls.service });
  expect((await other.query(`select int8 '1' as value`)).rows).toEqual([{ value: '1' }]);
  await other.end();
});

test("the server's list of connections tells what each pool is for", async () => {
  expect(await outOfDatabase(`current_setting('application_name')`)).toBe('avstamp test');
});

test('an idle connection that the server ends does not end the program', async () => {
  const owner = createPool(database.urls.admin, { name: 'owner' });
  await owner.query('select pg_terminate_backend($1)', [await outOfDatabase('pg_backend_pid()')]);
  await expect.poll(() => pool.totalCount).toBe(0);
  expect(await outOfDatabase('1')).toBe(1);
  await owner.end();
});

test('a statement that takes longer than the pool allows is ended', async () => {
  const hasty = createPool(database.urls.service, { name: 'hasty', statementTimeout: 50 });
  await expect(hasty.query('select pg_sleep(30)')).rejects.toThrow(/statement timeout/);
  await hasty.end();
});
