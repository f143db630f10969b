import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isServerOf, readPostmasterFile } from './postmaster-file.js';
import { type ProcessIdentity, processIdentity, stillRuns } from './process-identity.js';

const BETWEEN_LOOKS_MS = 20;

/** Who stops the server when its work is done: this process, from now on. */
export async function becomeGuardian(home: string): Promise<void> {
  const { pid, started } = await processIdentity(process.pid);
  await writeFile(guardianFile(home), `${pid} ${started}`, { mode: 0o600 });
}

/** True where the process that is to stop the server still runs; a killed one leaves its server to nobody. */
export async function hasGuardian(home: string): Promise<boolean> {
  const text = await readFile(guardianFile(home), 'utf8').catch(() => '');
  const [pid, started] = text.split(' ');
  const guardian: ProcessIdentity = { pid: Number(pid), started: started ?? '' };
  return guardian.pid > 0 && (await stillRuns(guardian));
}

/** Stops a server that another process started, in order, and waits for its end. */
export async function stopAdoptedServer(cluster: string): Promise<void> {
  const file = await readPostmasterFile(cluster);
  if (file === undefined || !(await isServerOf(cluster, file.pid))) return;
  process.kill(file.pid, 'SIGINT');
  while (await isServerOf(cluster, file.pid)) await wait(BETWEEN_LOOKS_MS);
}

function guardianFile(home: string): string {
  return join(home, 'guardian');
}
