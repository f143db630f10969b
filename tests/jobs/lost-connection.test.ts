import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarMonth, municipalityCode } from '../../server/kernel/index.js';
import { createPool, poolSettings } from '../../server/platform/postgres/index.js';
import { ReportRunService, ReportService, type RunOutcome } from '../../server/reporting/index.js';
import { fileHashes } from '../support/report-workshop.js';
import { CuttingProxy } from './faults/cutting-proxy.js';
import { JobSetting } from './job-setting.js';

const CODE = municipalityCode('0180');

let setting: JobSetting;
beforeEach(async () => {
  setting = await JobSetting.open();
  await setting.workshop.households(CODE, [{ name: 'h1' }, { name: 'h2', coApplicant: true }]);
  await setting.workshop.measures(CODE, [{ person: 'h1-1', code: 2, days: 5 }]);
});
afterEach(() => setting.close());

function runOn(reporting: pg.Pool): Promise<RunOutcome> {
  const { workshop } = setting;
  const reports = new ReportService({ reporting, loader: workshop.loader }, workshop.codeLists);
  return new ReportRunService(reporting, reports).run({
    municipalityCode: CODE,
    month: calendarMonth('2013-03'),
    definition: workshop.definition,
    folder: workshop.folder.path,
    formats: ['csv', 'xlsx'],
    occasion: 'reminder',
    actor: 'test',
    role: 'job',
    now: new Date('2013-04-15T01:00:00Z'),
  });
}

/** One run, one compile that is told of, no lock, and the files of a compile that nobody disturbs. */
async function expectWhole(outcome: RunOutcome): Promise<void> {
  expect(await setting.runs()).toMatchObject([{ runId: outcome.runId, state: 'done', revision: 1 }]);
  expect(await setting.ask('select from avstamp.report_event')).toHaveLength(1);
  await setting.untilUnlocked();
  const undisturbed = await setting.workshop.compile(CODE);
  expect(undisturbed.unchanged).toBe(true);
  if (outcome.report !== undefined) expect(fileHashes(outcome.report)).toEqual(fileHashes(undisturbed));
}

describe('a run whose connection is cut', () => {
  // The first commit is that of its beginning, the second that of the report.
  it.each([
    ['before the commit', 1],
    ['after the commit', 1],
    ['before the commit', 2],
    ['after the commit', 2],
  ] as const)('%s number %i is tried again, with the same result', async (cut, atCommit) => {
    const proxy = await CuttingProxy.open(setting.workshop.database.urls.reporting, cut, atCommit);
    const pool = createPool(proxy.url, { name: 'cut' });
    const outcome = await runOn(pool);
    expect(proxy.hasCut).toBe(true);
    await expectWhole(outcome);
    await pool.end();
    await proxy.close();
  });
});

it('a run that finds no connection in the pool is tried again when there is one', async () => {
  const { reporting } = setting.workshop.database.urls;
  const pool = new pg.Pool({
    connectionString: reporting,
    ...poolSettings({ name: 'test', size: 1 }),
    connectionTimeoutMillis: 3000,
  });
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  const holder = await pool.connect();
  const refused = new Promise<void>((resolve) => {
    const connect = pool.connect.bind(pool);
    // The first try has had its answer when the second asks.
    let asked = 0;
    pool.connect = ((...given: []) => {
      asked += 1;
      if (asked === 2) resolve();
      return connect(...given);
    }) as typeof pool.connect;
  });
  const running = runOn(pool);
  await refused;
  holder.release();
  await expectWhole(await running);
  await pool.end();
});
