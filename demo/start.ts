import { isAbsolute, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { environmentOf, OperatingError, openDatabase, runAvstamp, shownPath } from '@avstamp/server';
import { writeCollection2013 } from './collection-2013/write-collection-2013.js';
import { openCaseDatabase } from './lyktan/database/case-database.js';
import { fillCaseDatabase } from './lyktan/database/fill-case-database.js';
import { startCaseSystem } from './lyktan/start-case-system.js';
import { type StartOptions, startOptions, USAGE } from './start-options.js';

const FOLDER = resolve(process.env['AVSTAMP_FOLDER'] ?? '.avstamp');
const PAGES = fileURLToPath(new URL('./web', import.meta.url));
const HOST = fileURLToPath(new URL('./host.js', import.meta.url));
const MONTHS = ['--month', '2013-03', '--month', '2013-04'];

/** What the commands run in: the opened database, and the wish to stop. */
interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stopped: AbortSignal;
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const exitCode = await main();
// Work that was given up may still hold connections, which would keep the process from ending.
if (stop.signal.aborted) process.exit(exitCode);
process.exitCode = exitCode;

async function main(): Promise<number> {
  const options = startOptions(process.argv.slice(2));
  if (options === undefined) {
    console.error(USAGE);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    return await start(options);
  } catch (error) {
    if (!(error instanceof OperatingError)) throw error;
    console.error(error.text.sv);
    return 1;
  }
}

/** From an empty folder to the national tables of 2013, through the same commands that a person would give. */
async function start({ once, port }: StartOptions): Promise<number> {
  // Held open for all of the commands, so that the embedded server starts once.
  const database = await openDatabase({
    folder: FOLDER,
    environment: process.env,
    report: ({ sv }) => console.error(sv),
  });
  const surroundings = {
    environment: { ...process.env, ...environmentOf(database.urls) },
    stopped: stop.signal,
  };
  try {
    const collection = join(FOLDER, 'collection-2013');
    await writeCollection2013(collection);
    const steps = [
      ['load', collection],
      ['report', 'compile', ...MONTHS],
      ['national', 'compile', ...MONTHS],
    ];
    for (const step of steps) {
      const exitCode = await command(step, surroundings);
      if (exitCode !== 0 || stop.signal.aborted) return exitCode;
    }
    if (once) return 0;
    await fillCases(database.urls.admin);
    const takenOver = await command(
      ['take-over', '--host', HOST, '--changed-since', '2000-01-01'],
      surroundings,
    );
    if (takenOver !== 0 || stop.signal.aborted) return takenOver;
    const caseSystem = await startCaseSystem({
      databaseUrls: database.urls,
      folder: FOLDER,
      port,
      pages: PAGES,
    });
    console.log(
      `\nÄrendesystemet Lyktan finns på ${caseSystem.url}\nAvstamps GraphQL finns på ${caseSystem.url}/avstamp/graphql`,
    );
    const worked = await command(['work', '--host', HOST, '--concurrency', '1'], surroundings);
    await caseSystem.stop();
    return worked;
  } finally {
    await database.close();
  }
}

/** Fills in the case system's invented cases, up to the present month. */
async function fillCases(adminUrl: string): Promise<void> {
  const cases = await openCaseDatabase(adminUrl);
  await fillCaseDatabase(cases, new Date().toISOString().slice(0, 7));
  await cases.end();
}

function command(step: readonly string[], surroundings: Surroundings): Promise<number> {
  console.log(`\n$ avstamp ${step.map((word) => (isAbsolute(word) ? shownPath(word) : word)).join(' ')}`);
  return runAvstamp(['--folder', FOLDER, ...step], {
    output: process.stdout,
    error: process.stderr,
    ...surroundings,
  });
}
