// Does one job of the module in a process of its own, as a worker would: the order comes in the environment.
import process from 'node:process';
import { readCodeLists } from '../../../server/dist/codes/index.js';
import { moduleJobs } from '../../../server/dist/module-jobs.js';
import { guardHost } from '../../../server/dist/platform/host-ports/index.js';
import { readReportDefinitions } from '../../../server/dist/reporting/index.js';

const { urls, folder, name, payload, now, events } = JSON.parse(process.env.AVSTAMP_JOB ?? '');
const quiet = () => undefined;
const logger = { info: quiet, warn: quiet, error: (...line) => console.error(...line) };
const clock = { now: () => new Date(now) };
const codeLists = readCodeLists();
const { jobs, stop } = moduleJobs(
  guardHost({
    jobDatabaseUrls: urls,
    fileStore: { folder },
    clock,
    logger,
    ...(events === undefined ? {} : { events }),
  }),
  codeLists,
  readReportDefinitions(codeLists),
);
const context = { clock, logger, signal: new AbortController().signal };
await jobs.find((job) => job.name === name)?.run(payload, context);
await stop();
