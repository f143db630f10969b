import { afterAll, beforeAll, expect, it } from 'vitest';
import { correctionsJob, ReportRunService } from '../../server/reporting/index.js';
import { LateFacts } from '../support/late-facts.js';

let late: LateFacts;
beforeAll(async () => {
  late = await LateFacts.open();
});
afterAll(() => late.desk.close());

/** Runs the job as the host's scheduler does, years after the month. */
async function runJob(): Promise<readonly string[]> {
  const { service, reporting, loader, definitions } = late.desk.workshop;
  const runs = new ReportRunService(reporting, service);
  const said: string[] = [];
  const logger = {
    info: (text: string) => void said.push(text),
    warn: () => undefined,
    error: () => undefined,
  };
  const clock = { now: () => new Date('2019-08-20T08:00:00Z') };
  const job = correctionsJob({ runs, loader, definitions, folder: late.desk.folder });
  await job.run({}, { clock, logger, signal: new AbortController().signal });
  return said;
}

it('a late fact is a drafted correction at the next tick, however old the month is', async () => {
  expect(await runJob()).toEqual([]);
  await late.desk.workshop.measures('0180', [{ person: 'A-1', code: 3, days: 2 }]);
  expect(await runJob()).toEqual(['drafted 1 corrections']);
  expect(await late.correction()).toMatchObject({ revision: 2, comparedWith: 1, changed: 1 });
  expect(await late.desk.read()).toMatchObject({ changedAfterCompile: false });
  expect(await runJob()).toEqual([]);
});

it('a month that was never submitted, or whose correction is approved, is left to its own runs', async () => {
  await late.desk.step('approveReport');
  await late.desk.workshop.measures('0180', [{ person: 'A-1', code: 4 }]);
  await late.desk.workshop.households('0180', [{ name: 'D', month: '2013-04' }]);
  expect(await runJob()).toEqual([]);
  expect(await late.desk.read()).toMatchObject({ changedAfterCompile: true });
});
