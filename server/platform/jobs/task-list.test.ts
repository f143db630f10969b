import type { JobDefinition } from '@avstamp/plugin-sdk';
import { Logger, runOnce } from 'graphile-worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { createPool } from '../postgres/index.js';
import { toCronItems, toTaskList } from './index.js';

const context = { clock: { now: () => new Date(0) }, logger: console };
const job = (run: JobDefinition['run'] = async () => undefined, schedule?: string): JobDefinition => ({
  name: 'avstamp-example',
  run,
  ...(schedule === undefined ? {} : { schedule }),
});

describe('the jobs of the module', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('are run by graphile-worker with their payload, clock and a signal to stop', async () => {
    const seen: unknown[] = [];
    const taskList = toTaskList(
      [
        job(async (payload, { clock, signal }) => {
          seen.push(payload, clock.now().getTime(), signal.aborted);
        }),
      ],
      context,
    );
    const pool = createPool(database.urls.admin, { name: 'jobs' });
    const options = {
      connectionString: database.urls.admin,
      taskList,
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
    };
    await runOnce(options);
    await pool.query(`select graphile_worker.add_job('avstamp-example', '{"month": "2013-03"}')`);
    await runOnce(options);
    await pool.end();
    expect(seen).toEqual([{ month: '2013-03' }, 0, false]);
  });

  it('have names of their own', () => {
    expect(() => toTaskList([job(), job()], context)).toThrow(/two jobs are called avstamp-example/);
  });

  it('run by the clock only where a schedule says so', () => {
    expect(toCronItems([job()])).toEqual([]);
    expect(toCronItems([job(undefined, '0 4 2 * *')])).toMatchObject([{ task: 'avstamp-example' }]);
  });
});
