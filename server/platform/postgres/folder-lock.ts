import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fillText, OperatingError } from '../../kernel/index.js';
import { folderError } from './folder-access.js';
import { type ProcessIdentity, processIdentity, stillRuns } from './process-identity.js';

const LONGEST_WAIT_MS = 180_000;
const BETWEEN_TRIES_MS = 100;

async function holderOf(lockFile: string): Promise<ProcessIdentity | undefined> {
  const text = await readFile(lockFile, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, started] = text.split(' ');
  return { pid: Number(pid), started: started ?? '' };
}

/** Takes a dead process's lock away; puts it back where a living process took it in the meantime. */
async function removeStale(lockFile: string): Promise<void> {
  const aside = `${lockFile}.${randomUUID()}`;
  await rename(lockFile, aside).catch(() => undefined);
  const holder = await holderOf(aside);
  if (holder !== undefined && (await stillRuns(holder))) await link(aside, lockFile).catch(() => undefined);
  await rm(aside, { force: true });
}

async function tryToTake(lockFile: string, holder: string): Promise<boolean> {
  // A link appears at once with its content: nobody can read a lock that does not yet say whose it is.
  const own = `${lockFile}.${randomUUID()}`;
  await writeFile(own, holder, { mode: 0o600 });
  try {
    await link(own, lockFile);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Does the work while no other process, and nothing else in this one, holds the lock file; waits for its turn.
 * The lock of a process that is no longer there is taken over.
 *
 * @throws OperatingError where the turn does not come within three minutes, or the file cannot be written
 */
export async function withFolderLock<Value>(lockFile: string, work: () => Promise<Value>): Promise<Value> {
  const { pid, started } = await processIdentity(process.pid);
  const giveUpAt = Date.now() + LONGEST_WAIT_MS;
  try {
    while (!(await tryToTake(lockFile, `${pid} ${started}`))) {
      const holder = await holderOf(lockFile);
      if (holder !== undefined && !(await stillRuns(holder))) await removeStale(lockFile);
      else if (Date.now() > giveUpAt) throw waitedTooLong(lockFile);
      else await wait(BETWEEN_TRIES_MS);
    }
  } catch (error) {
    throw folderError(error, lockFile);
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

function waitedTooLong(lockFile: string): OperatingError {
  const text = {
    sv: 'Ett annat av programmets förlopp håller {lockFile} sedan flera minuter. Vänta tills det är klart, eller avsluta det.',
    en: 'Another run of the program has held {lockFile} for several minutes. Wait until it is done, or end it.',
  };
  return new OperatingError(fillText(text, { lockFile }));
}
