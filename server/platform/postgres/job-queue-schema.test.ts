import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { JOB_QUEUE_REVISION, JOB_QUEUE_SCHEMA, migrateJobQueue } from './job-queue-schema.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the queue of jobs', () => {
  it('is of the form that this version of graphile-worker makes, and left alone when it is', async () => {
    const revision = `select max(id) as revision from ${JOB_QUEUE_SCHEMA}.migrations`;
    expect(await query(database.urls.admin, revision)).toEqual([{ revision: JOB_QUEUE_REVISION }]);
    await migrateJobQueue(database.urls.admin);
    expect(await query(database.urls.admin, revision)).toEqual([{ revision: JOB_QUEUE_REVISION }]);
  });

  it('is made anew where it is missing', async () => {
    await query(database.urls.admin, `drop schema ${JOB_QUEUE_SCHEMA} cascade`);
    await migrateJobQueue(database.urls.admin);
    const add = `select task_id from ${JOB_QUEUE_SCHEMA}.add_job('example')`;
    expect(await query(database.urls.worker, add)).toHaveLength(1);
  });

  it.each(['service', 'loader', 'reporting', 'national'] as const)(
    'is nothing that %s may touch',
    async (role) => {
      const reading = query(database.urls[role], `select * from ${JOB_QUEUE_SCHEMA}._private_jobs`);
      await expect(reading).rejects.toThrow(/permission denied/);
    },
  );

  it('is all that its worker sees', async () => {
    const reading = query(database.urls.worker, 'select * from avstamp.report_run');
    await expect(reading).rejects.toThrow(/permission denied/);
  });
});
