import type { HostContract } from '@avstamp/plugin-sdk';
import { readCodeLists } from '../codes/index.js';
import { type JobHost, moduleJobs } from '../module-jobs.js';
import { guardHost } from '../platform/host-ports/index.js';
import type { DatabaseUrls } from '../platform/postgres/index.js';
import { readReportDefinitions } from '../reporting/index.js';
import { wholeNumber } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { examples } from './examples.js';
import { hostFile } from './host-file.js';
import type { Terminal } from './terminal.js';
import { untilStopped } from './until-stopped.js';
import { withDatabaseToTheEnd } from './with-database.js';

interface Options {
  readonly host?: string;
  readonly concurrency: number;
}

/** Each job has a connection of those that the jobs share. */
const MOST_AT_ONCE = 8;

/** `avstamp work`: takes jobs from the queue and does nothing else; any number of such processes share the work. */
export const addWorkCommand: AddCommand = (program, run) => {
  program
    .command('work')
    .description(
      'compiles the months’ reports by themselves, and others that are asked for, until it is stopped',
    )
    .option('--host <file>', 'the file given to serve, for its clock, log and folder')
    .option('--concurrency <number>', 'jobs at once', wholeNumber(1, MOST_AT_ONCE), 2)
    .addHelpText('after', examples('avstamp work', 'avstamp work --host host.js --concurrency 4'))
    .action((options: Options) =>
      run(async (context) => {
        const file = options.host === undefined ? undefined : await hostFile(options.host);
        return withDatabaseToTheEnd(context, async (urls) => {
          const host = await file?.createHost({ databaseUrls: urls, folder: context.folder });
          return work(urls, host ?? ownHost(context), options.concurrency, context);
        });
      }),
    );
};

async function work(
  urls: DatabaseUrls,
  host: JobHost,
  concurrency: number,
  { terminal, stopped }: CommandContext,
): Promise<ExitCode> {
  const codeLists = readCodeLists();
  const guarded = guardHost({ ...host, jobDatabaseUrls: host.jobDatabaseUrls ?? urls });
  const { clock, logger } = guarded.host;
  const { jobs, stop } = moduleJobs(guarded, codeLists, readReportDefinitions(codeLists));
  // Other commands need none of the queue's library.
  const { startWorker } = await import('../platform/jobs/index.js');
  const worker = startWorker({ url: urls.worker, jobs, clock, logger, concurrency });
  terminal.say({ sv: 'Tar jobb ur kön.', en: 'Takes jobs from the queue.' });
  await untilStopped(stopped);
  await worker.stop();
  await stop();
  return EXIT.fine;
}

function ownHost({ folder, terminal }: CommandContext): JobHost {
  return { clock: { now: () => new Date() }, logger: terminalLogger(terminal), fileStore: { folder } };
}

/** One line for each entry, with its facts as JSON. */
function terminalLogger(terminal: Terminal): HostContract['logger'] {
  const line = (message: string, facts: object = {}): void =>
    terminal.tell(`${new Date().toISOString()} ${message} ${JSON.stringify(facts)}`);
  return { info: line, warn: line, error: line };
}
