import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTRACT_VERSION } from '@avstamp/plugin-sdk';
import { createServerPlugin } from '@avstamp/server';
import { Logger, runOnce } from 'graphile-worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toTaskList } from '../../server/platform/jobs/index.js';
import { query } from '../support/query.js';
import { ReportWorkshop } from '../support/report-workshop.js';

// Ten to midnight in UTC is April already in Sweden, in summer time: March is due.
const CLOCK = { now: () => new Date('2013-03-31T22:10:00Z') };
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

let workshop: ReportWorkshop;

beforeAll(async () => {
  workshop = await ReportWorkshop.open();
  await workshop.households('0180', [{ name: 'h1' }]);
  await workshop.households('1480', [{ name: 'h2' }]);
});
afterAll(() => workshop.close());

async function plugin(jobs: boolean): ReturnType<typeof createServerPlugin> {
  const { urls } = workshop.database;
  return createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: urls,
    ...(jobs ? { jobDatabaseUrls: urls } : {}),
    identity: { identify: async () => undefined },
    clock: CLOCK,
    logger: QUIET,
    fileStore: { folder: workshop.folder.path },
    scheduler: { runBy: 'host' },
  });
}

describe('the monthly job', () => {
  it('compiles the month that is due, for all municipalities, when graphile-worker runs it', async () => {
    const module = await plugin(true);
    const options = {
      connectionString: workshop.database.urls.admin,
      taskList: toTaskList(module.jobs, { clock: CLOCK, logger: QUIET }),
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
    };
    await runOnce(options);
    await query(workshop.database.urls.admin, `select graphile_worker.add_job('avstamp-monthly-report')`);
    await runOnce(options);
    await module.stop();
    expect(await readdir(join(workshop.folder.path, 'reports', '2013-03'))).toEqual(['0180', '1480']);
  });

  it('is not there in a process that only serves requests', async () => {
    const module = await plugin(false);
    await module.stop();
    expect(module.jobs).toEqual([]);
  });

  it.each([{ month: 'mars' }, { month: 3 }, { municipalityCodes: '0180' }, { municipalityCodes: ['180'] }])(
    'refuses an order that it does not understand: %j',
    async (payload) => {
      const module = await plugin(true);
      const [job] = module.jobs;
      const context = { clock: CLOCK, logger: QUIET, signal: new AbortController().signal };
      await expect(job?.run(payload, context)).rejects.toThrow(RangeError);
      await module.stop();
    },
  );
});
