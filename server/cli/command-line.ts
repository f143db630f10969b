import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../kernel/index.js';
import { moduleVersion } from '../platform/index.js';
import { type AddCommand, EXIT, type ExitCode, type RunCommand } from './command.js';
import { examples } from './examples.js';

import { reportFailure } from './report-failure.js';
import { createTerminal, type TerminalStreams } from './terminal.js';

/** What the surroundings of the command line are: the process's own, or a test's. */
export interface CommandLineSurroundings extends TerminalStreams {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stopped: AbortSignal;
}

interface GlobalOptions {
  readonly folder: string;
  readonly json: boolean;
  readonly language: Language;
}

/**
 * Reads the arguments, carries out the command they name, and gives the exit code: 0 fine, 1 findings that
 * block, 2 wrong use.
 * @param commands what can be called, in the order of `--help`
 * @param parameters the arguments after the program's name
 */
export async function runCommandLine(
  commands: readonly AddCommand[],
  parameters: readonly string[],
  surroundings: CommandLineSurroundings,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const program = createProgram(surroundings);
  const run: RunCommand = async (work) => {
    const { folder, json, language } = program.opts<GlobalOptions>();
    const terminal = createTerminal(surroundings, { json, language });
    const { environment, stopped } = surroundings;
    try {
      const streams = surroundings;
      exitCode = await work({ terminal, streams, folder: resolve(folder), environment, stopped });
    } catch (error) {
      exitCode = reportFailure(error, terminal);
    }
  };
  for (const add of commands) add(program, run);
  try {
    await program.parseAsync(parameters, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
  }
  return exitCode;
}

function createProgram({ output, error, environment }: CommandLineSurroundings): Command {
  return new Command('avstamp')
    .version(moduleVersion(), '--version', 'the version of the program')
    .configureHelp({ showGlobalOptions: true })
    .description(
      'Labour-promoting measures and closure reasons: the monthly report and the national compilation.',
    )
    .addOption(
      new Option('--folder <folder>', "the module's own files: embedded database, reports")
        .env('AVSTAMP_FOLDER')
        .default('.avstamp'),
    )
    .addOption(new Option('--json', 'one JSON document on standard output').default(false))
    .addOption(
      new Option('--language <language>', 'language of texts')
        .choices(['sv', 'en'])
        .env('AVSTAMP_LANGUAGE')
        .default('sv'),
    )
    .addHelpText(
      'after',
      `
Environment:
  DATABASE_URL   PostgreSQL of your own, as a user that may create roles; without it an embedded
                 PostgreSQL is started under the folder${environment['DATABASE_URL'] === undefined ? '' : ' (set now)'}

Exit codes: 0 fine, 1 findings that block or surroundings to mend, 2 wrong use
${examples('avstamp load export', 'avstamp report compile --month 2013-03', 'avstamp report compile --help')}`,
    )
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => output.write(text), writeErr: (text) => error.write(text) });
}
