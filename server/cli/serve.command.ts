import { ContractBroken, type HostContract, type ModuleContract } from '@avstamp/plugin-sdk';
import { OperatingError } from '../kernel/index.js';
import type { RunningWorker } from '../platform/jobs/index.js';
import type { DatabaseUrls } from '../platform/postgres/index.js';
import { wholeNumber } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { examples } from './examples.js';
import { type HostFile, hostFile } from './host-file.js';
import { untilStopped } from './until-stopped.js';
import { withDatabaseToTheEnd } from './with-database.js';

interface Options {
  readonly host: string;
  readonly port: number;
  /** As the host says where it is not given. */
  readonly worker?: boolean;
}

/** One job at a time, so that requests are answered meanwhile; `avstamp work` takes more. */
const JOBS_BESIDE_REQUESTS = 1;

/** `avstamp serve`: GraphQL over HTTP, for a host that says who its users are. */
export const addServeCommand: AddCommand = (program, run) => {
  program
    .command('serve')
    .description('serves GraphQL until it is stopped')
    .requiredOption(
      '--host <file>',
      "JavaScript file that exports createHost: the host's identity and other ports",
    )
    .option('--port <number>', 'port on 127.0.0.1', wholeNumber(0, 65_535), 4000)
    .option('--worker', 'takes jobs from the queue besides (default: as the host says)')
    .option('--no-worker', 'takes no jobs, whatever the host says')
    .addHelpText(
      'after',
      examples('avstamp serve --host host.js', 'avstamp serve --host host.js --port 8080 --no-worker'),
    )
    .action((options: Options) =>
      run(async (context) => {
        const host = await hostFile(options.host);
        return withDatabaseToTheEnd(context, (urls) => serve(urls, host, options, context));
      }),
    );
};

async function serve(
  urls: DatabaseUrls,
  { createHost }: HostFile,
  { port, worker }: Options,
  context: CommandContext,
): Promise<ExitCode> {
  const given = await createHost({ databaseUrls: urls, folder: context.folder });
  const works = worker ?? runsJobsItself(given);
  const host = works ? { ...given, jobDatabaseUrls: given.jobDatabaseUrls ?? urls } : given;
  const module = await startModule(host);
  const working = works ? await workBeside(module, host, urls) : undefined;
  try {
    const { startHttpServer } = await import('../platform/http/index.js');
    const server = await startHttpServer({ handler: module.handler, port });
    const url = `http://127.0.0.1:${server.port}${host.mountPath ?? ''}/graphql`;
    context.terminal.say({ sv: `GraphQL finns på ${url}`, en: `GraphQL is served on ${url}` });
    if (works) context.terminal.say(WORKS);
    context.terminal.give({ url });
    await untilStopped(context.stopped);
    await server.stop();
    return EXIT.fine;
  } finally {
    await working?.stop();
    await module.stop();
  }
}

/** Whether the host leaves the jobs to the module; one that is not checked yet may lack its scheduler. */
function runsJobsItself({ scheduler }: Partial<HostContract>): boolean {
  return scheduler?.runBy === 'module';
}

async function workBeside(
  { jobs }: ModuleContract,
  { clock, logger }: HostContract,
  { worker }: DatabaseUrls,
): Promise<RunningWorker> {
  // Other commands need none of the queue's library.
  const { startWorker } = await import('../platform/jobs/index.js');
  return startWorker({ url: worker, jobs, clock, logger, concurrency: JOBS_BESIDE_REQUESTS });
}

const WORKS = {
  sv: 'Månadens rapporter sammanställs av sig själva.',
  en: 'The months’ reports are compiled by themselves.',
};

async function startModule(host: HostContract): Promise<ModuleContract> {
  // The other commands need nothing of what answers requests, and should not wait for it to be read.
  const { createServerPlugin } = await import('../create-server-plugin.js');
  return createServerPlugin(host).catch((failure: unknown) => {
    if (!(failure instanceof ContractBroken)) throw failure;
    const lines = (language: 'sv' | 'en'): string =>
      failure.findings.map(({ message }) => message[language]).join('\n');
    throw new OperatingError({ sv: lines('sv'), en: lines('en') }, { cause: failure });
  });
}
