import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPool } from '../../server/platform/postgres/index.js';
import { planReportsJob } from '../../server/reporting/index.js';
import { JobSetting } from './job-setting.js';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

let setting: JobSetting;
beforeEach(async () => {
  setting = await JobSetting.open();
  await setting.workshop.households('0180', [{ name: 'h1' }]);
  await setting.workshop.households('1480', [{ name: 'h2' }]);
});
afterEach(() => setting.close());

async function planAt(...instants: readonly string[]): Promise<void> {
  const { database, definitions } = setting.workshop;
  const loader = createPool(database.urls.loader, { name: 'test' });
  const { signal } = new AbortController();
  const job = planReportsJob(loader, definitions);
  await Promise.all(
    instants.map((instant) =>
      job.run({}, { clock: { now: () => new Date(instant) }, logger: QUIET, signal }),
    ),
  );
  await loader.end();
}

const queued = (): Promise<readonly Record<string, unknown>[]> =>
  setting.ask(`select payload ->> 'month' as month, payload -> 'municipalityCodes' ->> 0 as code,
      payload ->> 'occasion' as occasion, to_char(run_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at
    from avstamp_worker._private_jobs order by run_at, 2`);

describe('the months’ reports', () => {
  it('are planned for today and tomorrow, each municipality once, however many plan with whatever clocks', async () => {
    // Five minutes apart, around Swedish midnight before the second of the month.
    await planAt(
      '2013-05-31T22:00:00Z',
      '2013-06-01T21:57:00Z',
      '2013-06-01T22:02:00Z',
      '2013-06-01T22:02:00Z',
    );
    expect(await queued()).toEqual([
      { month: '2013-05', code: '0180', occasion: 'opening', at: '2013-06-01 23:00' },
      { month: '2013-05', code: '1480', occasion: 'opening', at: '2013-06-01 23:00' },
      { month: '2013-05', code: '0180', occasion: 'daily', at: '2013-06-02 23:00' },
      { month: '2013-05', code: '1480', occasion: 'daily', at: '2013-06-02 23:00' },
    ]);
  });

  it('are not planned again when they have been taken from the queue', async () => {
    await planAt('2013-06-20T08:00:00Z');
    expect(await queued()).toHaveLength(2);
    await setting.ask('delete from avstamp_worker._private_jobs');
    await planAt('2013-06-20T08:05:00Z');
    expect(await queued()).toEqual([]);
  });

  it.each([
    ['before the first definition', '2012-12-31T22:59:59Z', '2012-12', []],
    ['before the year has ended in Sweden', '2013-12-31T22:59:59Z', '2013-12', []],
    ['when the year has ended in Sweden', '2013-12-31T23:00:00Z', '2013-12', ['2014-01-02 00:00 opening']],
    [
      'in the last second of the day on which summer time ended',
      '2027-10-31T22:59:59Z',
      '2027-10',
      ['2027-11-01 00:00 opening'],
    ],
    [
      'in the first second after it',
      '2027-10-31T23:00:00Z',
      '2027-10',
      ['2027-11-01 00:00 opening', '2027-11-02 00:00 daily'],
    ],
    ['on 29 February', '2028-02-29T22:59:59Z', '2028-02', ['2028-03-01 00:00 opening']],
  ])('are planned by Swedish days: %s', async (_name, instant, reported, planned) => {
    await planAt(instant);
    const ofOne = (await queued()).filter(({ code, month }) => code === '0180' && month === reported);
    expect(ofOne.map(({ at, occasion }) => `${at} ${occasion}`)).toEqual(planned);
  });

  it('are planned until the last section closes, where one is collected longer than the others', async () => {
    await planAt('2017-05-30T10:00:00Z');
    const ofOne = (await queued()).filter(({ code, month }) => code === '0180' && month === '2017-01');
    expect(ofOne.map(({ at, occasion }) => `${at} ${occasion}`)).toEqual([
      '2017-05-29 23:00 daily',
      '2017-05-30 23:00 deadline',
    ]);
  });
});
