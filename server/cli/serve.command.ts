import { ContractBroken, type HostContract, type ModuleContract } from '@avstamp/plugin-sdk';
import { OperatingError } from '../kernel/index.js';
import type { DatabaseUrls } from '../platform/postgres/index.js';
import { wholeNumber } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { examples } from './examples.js';
import { type HostFile, hostFile } from './host-file.js';
import { withDatabaseToTheEnd } from './with-database.js';

interface Options {
  readonly host: string;
  readonly port: number;
}

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
    .addHelpText(
      'after',
      examples('avstamp serve --host host.js', 'avstamp serve --host host.js --port 8080'),
    )
    .action((options: Options) =>
      run(async (context) => {
        const host = await hostFile(options.host);
        return withDatabaseToTheEnd(context, (urls) => serve(urls, host, options.port, context));
      }),
    );
};

async function serve(
  urls: DatabaseUrls,
  { createHost }: HostFile,
  port: number,
  context: CommandContext,
): Promise<ExitCode> {
  const module = await startModule(await createHost({ databaseUrls: urls, folder: context.folder }));
  try {
    const { startHttpServer } = await import('../platform/http/index.js');
    const server = await startHttpServer({ handler: module.handler, port });
    const url = `http://127.0.0.1:${server.port}/graphql`;
    context.terminal.say({ sv: `GraphQL finns på ${url}`, en: `GraphQL is served on ${url}` });
    context.terminal.give({ url });
    await untilStopped(context.stopped);
    await server.stop();
    return EXIT.fine;
  } finally {
    await module.stop();
  }
}

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

function untilStopped(stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopped.aborted) resolve();
    stopped.addEventListener('abort', () => resolve(), { once: true });
  });
}
