import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { migrationState } from './index.js';
let database: TestDatabase;
beforeEach(async () => { database = await createTestDatabase(); });
afterEach(() => database.drop());
for (let i=0;i<10;i++) test('a '+i, async () => {
  console.time('c'); const d = await createTestDatabase(); console.timeEnd('c'); await d.drop();
  expect((await migrationState(database.urls.admin)).pending).toEqual([]);
});
