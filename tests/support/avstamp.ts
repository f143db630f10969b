import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type DatabaseUrls, environmentOf } from '../../server/platform/postgres/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended and what it said. */
export interface CommandEnd {
  readonly exitCode: number | null;
  readonly output: string;
  readonly error: string;
}

/** Where a command runs: a database of the test's own, and a folder of its own. */
export interface CommandPlace {
  readonly folder: string;
  /** Without one, the command starts an embedded server under the folder. */
  readonly urls?: DatabaseUrls;
  readonly environment?: Readonly<Record<string, string>>;
  /** Shell commands that the process begins with, such as `ulimit`. */
  readonly shell?: string;
}

/** A command that runs, with what it has said so far. */
export interface RunningCommand {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** Waits for its end. */
  readonly end: Promise<CommandEnd>;
  /** Waits until it has said something on standard output; fails where it ends before. */
  said(text: RegExp): Promise<string>;
}

/** Runs the command `avstamp` as a process of its own, as a person would, to its end. */
export function avstamp(parameters: readonly string[], place: CommandPlace): Promise<CommandEnd> {
  return startAvstamp(parameters, place).end;
}

/** Begins to run the command `avstamp`. */
export function startAvstamp(parameters: readonly string[], place: CommandPlace): RunningCommand {
  return startProgram('server/bin/avstamp.js', parameters, place);
}

/** Begins to run a Node program of this repository, named from its top. */
export function startProgram(
  program: string,
  parameters: readonly string[],
  { folder, urls, environment, shell }: CommandPlace,
): RunningCommand {
  const line = [process.execPath, `${ROOT}${program}`, ...parameters];
  const [file, ...rest] = shell === undefined ? line : ['sh', '-c', `${shell}; exec "$@"`, 'sh', ...line];
  const child = spawn(file ?? '', rest, {
    cwd: ROOT,
    // The logins are given, so that no command changes the passwords of roles that other tests use.
    env: {
      ...process.env,
      AVSTAMP_FOLDER: folder,
      ...(urls === undefined ? {} : environmentOf(urls)),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let error = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  const end = new Promise<CommandEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output, error }));
  });
  const said = (text: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const [found] = text.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`it ended without saying ${text}: ${error}`)));
      look();
    });
  return { process: child, end, said };
}
