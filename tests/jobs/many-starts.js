// Starts the run of one report several times at once when it is told to, and says which runs it got.
import { once } from 'node:events';
import process from 'node:process';
import { readCodeLists } from '../../server/dist/codes/index.js';
import { createPool } from '../../server/dist/platform/postgres/index.js';
import { ReportRunService, ReportService, readReportDefinitions } from '../../server/dist/reporting/index.js';

const { urls, folder, municipalityCode, now, starts } = JSON.parse(process.env.AVSTAMP_STARTS ?? '');
const pools = {
  reporting: createPool(urls.reporting, { name: 'starts', size: starts }),
  loader: createPool(urls.loader, { name: 'starts', size: 1 }),
};
const codeLists = readCodeLists();
const definition = readReportDefinitions(codeLists).withId('socialstyrelsen-2013');
const runs = new ReportRunService(pools.reporting, new ReportService(pools, codeLists));
const order = {
  municipalityCode,
  month: '2013-03',
  definition,
  folder,
  formats: ['csv', 'xlsx'],
  occasion: 'asked',
  actor: 'somebody',
  role: 'reporter',
  now: new Date(now),
};
console.log('ready');
await once(process.stdin, 'data');
const outcomes = await Promise.all(Array.from({ length: starts }, () => runs.run(order)));
console.log(JSON.stringify(outcomes.map(({ runId }) => runId)));
await Promise.all([pools.reporting.end(), pools.loader.end()]);
