import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { createPool } from './create-pool.js';
import { poolAnswers } from './pool-answers.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a pool answers until others hold all of its connections, and again when one is back', async () => {
  const pool = createPool(database.urls.service, { name: 'test', size: 1 });
  expect(await poolAnswers(pool)).toBe(true);
  const holder = await pool.connect();
  expect(await poolAnswers(pool, 20)).toBe(false);
  holder.release();
  expect(await poolAnswers(pool)).toBe(true);
  await pool.end();
});

test('a server that is not there does not answer', async () => {
  const pool = createPool('postgresql://avstamp_service:secret@127.0.0.1:1/avstamp', { name: 'test' });
  expect(await poolAnswers(pool)).toBe(false);
  await pool.end();
});
