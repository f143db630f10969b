import { setTimeout as wait } from 'node:timers/promises';
import { fillText, OperatingError } from '../../kernel/index.js';
import { databaseAnswer } from './database-answers.js';
import { isServerOf, readPostmasterFile, removePostmasterFile } from './postmaster-file.js';

const LONGEST_WAIT_MS = 60_000;
const BETWEEN_TRIES_MS = 100;

/**
 * The port of the server that already runs on the cluster, once it answers; undefined where none runs. A server
 * that is starting or ending is waited for, and the file that a dead one left behind is removed.
 *
 * @param urlAt a URL of the superuser, by port
 * @throws OperatingError where a server holds the cluster and does not let us in
 */
export async function runningServerPort(
  cluster: string,
  urlAt: (port: number) => string,
): Promise<number | undefined> {
  const giveUpAt = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const file = await readPostmasterFile(cluster);
    if (file === undefined) return undefined;
    if (!(await isServerOf(cluster, file.pid))) {
      await removePostmasterFile(cluster);
      return undefined;
    }
    const answer = file.port === undefined ? 'not yet' : await databaseAnswer(urlAt(file.port));
    if (answer === 'yes') return file.port;
    if (answer !== 'not yet' || Date.now() > giveUpAt) throw doesNotLetUsIn(cluster, file.pid, answer);
    await wait(BETWEEN_TRIES_MS);
  }
}

function doesNotLetUsIn(cluster: string, pid: number, cause: unknown): OperatingError {
  const text = {
    sv: 'En PostgreSQL (process {pid}) använder redan {cluster}, men släpper inte in programmet. Avsluta den, och försök igen.',
    en: 'A PostgreSQL (process {pid}) already uses {cluster}, but does not let the program in. End it, and try again.',
  };
  return new OperatingError(fillText(text, { pid, cluster }), { cause });
}
