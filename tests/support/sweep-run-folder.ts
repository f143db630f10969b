import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LONGEST_WAIT_MS = 10_000;
const BETWEEN_LOOKS_MS = 20;

/** Blocks: the process is ending, and nothing that is awaited would still be done. */
function waitBlocking(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function isServerOf(cluster: string, pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  if (existsSync(commandLine)) return readFileSync(commandLine, 'utf8').includes(cluster);
  return process.platform !== 'linux';
}

function stopServer(postmasterFile: string): void {
  const pid = Number(readFileSync(postmasterFile, 'utf8').split('\n')[0]);
  if (!isServerOf(dirname(postmasterFile), pid)) return;
  process.kill(pid, 'SIGINT');
  const giveUpAt = Date.now() + LONGEST_WAIT_MS;
  while (existsSync(postmasterFile) && Date.now() < giveUpAt) waitBlocking(BETWEEN_LOOKS_MS);
}

/** Stops every PostgreSQL that a test run left in its folder, and removes the folder. */
export function sweepRunFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names) if (name.endsWith('postmaster.pid')) stopServer(join(folder, name));
  rmSync(folder, { recursive: true, force: true });
}
