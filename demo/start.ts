import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openDatabase, runAvstamp } from '@avstamp/server';
import { writeCollection2013 } from './collection-2013/write-collection-2013.js';
import { writeDemoTokens } from './demo-people.js';

const FOLDER = process.env['AVSTAMP_FOLDER'] ?? '.avstamp';
const MONTHS = ['--month', '2013-03', '--month', '2013-04'];
const parameters = process.argv.slice(2);

process.exitCode = await start();

/** From an empty folder to the national tables of 2013, through the same commands that a person would give. */
async function start(): Promise<number> {
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
    if (parameters.includes('--once')) return 0;
    console.log(`\nInloggningar för att pröva: ${relative(process.cwd(), await writeDemoTokens(FOLDER))}`);
    const host = fileURLToPath(new URL('./host.js', import.meta.url));
    return await command(['serve', '--host', host, ...parameters], stop.signal);
  } finally {
    await database.close();
  }
}

function command(step: readonly string[], stopped: AbortSignal): Promise<number> {
  console.log(
    `\n$ avstamp ${step.map((word) => (word.startsWith('/') ? relative(process.cwd(), word) : word)).join(' ')}`,
  );
  return runAvstamp(['--folder', FOLDER, ...step], {
    output: process.stdout,
    error: process.stderr,
    environment: process.env,
    stopped,
  });
}
