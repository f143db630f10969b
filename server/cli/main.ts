import process from 'node:process';
import type { LocalizedText } from '../kernel/index.js';
import { runCommandLine } from './command-line.js';
import { commands } from './commands.js';

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  // A reader that has seen enough (`| head`) closes the pipe: that is its right and no failure of ours. The work
  // goes on to its end, so that nothing is left half done and the database that was started is stopped.
  const unwritten: unknown[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') unwritten.push(error);
    });
  }
  const finished = await runCommandLine(commands, process.argv.slice(2), {
    output: process.stdout,
    error: process.stderr,
    environment: process.env,
    stopped: stop.signal,
  });
  for (const stream of [process.stdout, process.stderr]) await written(stream);
  // What was to be read somewhere is not there: the work is done, but whoever asked for it must know.
  if (unwritten.length > 0) process.stderr.write(`${NOT_WRITTEN.sv}\n${NOT_WRITTEN.en}\n`);
  const exitCode = unwritten.length > 0 && finished === 0 ? 1 : finished;
  // Work that was given up may still hold connections, which would keep the process from ending.
  if (stop.signal.aborted) process.exit(exitCode);
  process.exitCode = exitCode;
}

/** Waits until the stream has taken, or refused, all that was said. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

const NOT_WRITTEN: LocalizedText = {
  sv: 'Arbetet är gjort, men utskriften gick inte att skriva dit den skulle. Se till att det finns plats, och kör kommandot igen.',
  en: 'The work is done, but what it said could not be written where it was to go. See that there is room, and run the command again.',
};
