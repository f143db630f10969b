import process from 'node:process';
import { runCommandLine } from './command-line.js';
import { commands } from './commands.js';

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  // A reader that has seen enough (`| head`) closes the pipe: that is its right and no failure of ours. The work
  // goes on to its end, so that nothing is left half done and the database that was started is stopped.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const exitCode = await runCommandLine(commands, process.argv.slice(2), {
    output: process.stdout,
    error: process.stderr,
    environment: process.env,
    stopped: stop.signal,
  });
  // Work that was given up may still hold connections, which would keep the process from ending.
  if (stop.signal.aborted) process.exit(exitCode);
  process.exitCode = exitCode;
}
