import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isServerOf, readPostmasterFile } from './postmaster-file.js';
import { processIdentity, stillRuns } from './process-identity.js';

const BETWEEN_LOOKS_MS = 20;

/** One use of the server: whoever ends the last one stops the server. */
export interface ServerUse {
  end(): Promise<void>;
}

/** Tells others that this process uses the server, whoever started it. */
export async function useServer(home: string): Promise<ServerUse> {
  const { pid, started } = await processIdentity(process.pid);
  await mkdir(usersFolder(home), { recursive: true, mode: 0o700 });
  const file = join(usersFolder(home), randomUUID());
  await writeFile(file, `${pid} ${started}`, { mode: 0o600 });
  return { end: () => rm(file, { force: true }) };
}

/** True while a living process uses the server; the traces of killed ones are removed. */
export async function isUsed(home: string): Promise<boolean> {
  let used = false;
  for (const name of await readdir(usersFolder(home)).catch(() => [])) {
    const file = join(usersFolder(home), name);
    const text = await readFile(file, 'utf8').catch(() => '');
    const space = text.indexOf(' ');
    const user = { pid: Number(text.slice(0, space)), started: text.slice(space + 1) };
    if (user.pid > 0 && (await stillRuns(user))) used = true;
    else await rm(file, { force: true });
  }
  return used;
}

/** Stops the cluster's server, whoever started it, in order (open transactions are rolled back), and waits for its end. */
export async function stopRunningServer(cluster: string): Promise<void> {
  const file = await readPostmasterFile(cluster);
  if (file === undefined || !(await isServerOf(cluster, file.pid))) return;
  process.kill(file.pid, 'SIGINT');
  while (await isServerOf(cluster, file.pid)) await wait(BETWEEN_LOOKS_MS);
}

function usersFolder(home: string): string {
  return join(home, 'users');
}
