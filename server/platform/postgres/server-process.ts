import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fillText, OperatingError } from '../../kernel/index.js';
import { databaseAnswer } from './database-answers.js';
import { folderError } from './folder-access.js';
import { PROGRAM_ENVIRONMENT } from './run-program.js';
import type { ServerAccount } from './server-account.js';
import { type Durability, serverSettings } from './server-settings.js';

const LONGEST_START_MS = 120_000;
const BETWEEN_TRIES_MS = 25;

/** What one run of the server needs to know. */
export interface ServerRun {
  readonly program: string;
  readonly home: string;
  readonly cluster: string;
  readonly port: number;
  readonly durability: Durability;
  readonly account: ServerAccount | undefined;
  /** A URL that answers once the server does. */
  readonly url: string;
}

/** A server that this process started. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

/** The server ended before it answered; `log` is what it wrote. */
export class ServerDidNotStart extends Error {
  constructor(readonly log: string) {
    super('the database server ended before it answered');
  }

  /** True where another program listens on the port. */
  get portTaken(): boolean {
    return /could not bind|address already in use/i.test(this.log);
  }
}

/**
 * Starts the server and waits until it answers.
 *
 * @throws ServerDidNotStart where it ends instead
 */
export async function startServer(run: ServerRun): Promise<ServerProcess> {
  const logFile = join(run.home, 'server.log');
  const log = await open(logFile, 'w', 0o600).catch((error: unknown) => {
    throw folderError(error, logFile);
  });
  // Detached: Ctrl+C in a terminal goes to the whole process group, and the server must outlive our last work.
  const child = spawn(run.program, serverSettings(run.cluster, run.port, run.durability), {
    ...run.account,
    cwd: run.cluster,
    env: { ...PROGRAM_ENVIRONMENT },
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await log.close();
  // A program that forgets to stop the server must still be able to end.
  child.unref();
  await untilAnswers(run, child, logFile);
  return { child, ended };
}

async function untilAnswers(run: ServerRun, child: ChildProcess, logFile: string): Promise<void> {
  const giveUpAt = Date.now() + LONGEST_START_MS;
  for (;;) {
    const answer = await databaseAnswer(run.url);
    if (answer === 'yes') return;
    const gone = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
    if (gone || answer !== 'not yet' || Date.now() > giveUpAt) {
      child.kill('SIGINT');
      throw answer === 'not yet'
        ? new ServerDidNotStart(await readFile(logFile, 'utf8'))
        : passwordDoesNotFit(run.home, answer);
    }
    await wait(BETWEEN_TRIES_MS);
  }
}

function passwordDoesNotFit(home: string, cause: Error): OperatingError {
  const text = {
    sv: 'Lösenordet i {home} passar inte till databasen där. Lägg tillbaka filen password, eller flytta undan mappen och läs in uppgifterna på nytt.',
    en: 'The password in {home} does not fit the database there. Put the file password back, or move the folder away and load again.',
  };
  return new OperatingError(fillText(text, { home }), { cause });
}

/** Stops the server in order (PostgreSQL's fast shutdown: open transactions are rolled back) and waits for its end. */
export async function stopServer(server: ServerProcess): Promise<void> {
  server.child.ref();
  server.child.kill('SIGINT');
  await server.ended;
}
