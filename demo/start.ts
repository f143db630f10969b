import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OperatingError, openDatabase, runAvstamp } from '@avstamp/server';
import { writeCollection2013 } from './collection-2013/write-collection-2013.js';
import { writeDemoTokens } from './demo-people.js';

const USAGE = 'npm start -- [--once] [--port <number>]';
const FOLDER = resolve(process.env['AVSTAMP_FOLDER'] ?? '.avstamp');
const MONTHS = ['--month', '2013-03', '--month', '2013-04'];

/** What `npm start` was asked for. */
interface StartOptions {
  /** Stop after the tables. */
  readonly once: boolean;
  readonly port: string;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const options = startOptions();
  if (options === undefined) return 2;
  try {
    return await start(options);
  } catch (error) {
    if (!(error instanceof OperatingError)) throw error;
    console.error(error.text.sv);
    return 1;
  }
}

function startOptions(): StartOptions | undefined {
  try {
    const { values } = parseArgs({
      options: { once: { type: 'boolean', default: false }, port: { type: 'string', default: '4000' } },
    });
    return values;
  } catch {
    console.error(USAGE);
    return undefined;
  }
}

/** From an empty folder to the national tables of 2013, through the same commands that a person would give. */
async function start({ once, port }: StartOptions): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

  // Held open for all of the commands, so that the embedded server starts once.
  const database = await openDatabase({
    folder: FOLDER,
    databaseUrl: process.env['DATABASE_URL'],
    report: ({ sv }) => console.error(sv),
  });
  try {
    const collection = join(FOLDER, 'collection-2013');
    await writeCollection2013(collection);
    const steps = [
      ['load', collection],
      ['report', 'compile', ...MONTHS],
      ['national', 'compile', ...MONTHS],
    ];
    for (const step of steps) {
      const exitCode = await command(step, stop.signal);
      if (exitCode !== 0 || stop.signal.aborted) return exitCode;
    }
    if (once) return 0;
    const tokens = await writeDemoTokens(FOLDER);
    console.log(`\nInloggningar att pröva med ligger i ${relative(process.cwd(), tokens)}`);
    const host = fileURLToPath(new URL('./host.js', import.meta.url));
    return await command(['serve', '--host', host, '--port', port], stop.signal);
  } finally {
    await database.close();
  }
}

function command(step: readonly string[], stopped: AbortSignal): Promise<number> {
  const shown = step.map((word) => (word.startsWith('/') ? relative(process.cwd(), word) : word));
  console.log(`\n$ avstamp ${shown.join(' ')}`);
  return runAvstamp(['--folder', FOLDER, ...step], {
    output: process.stdout,
    error: process.stderr,
    environment: process.env,
    stopped,
  });
}
