import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './process-identity.js';
import { runProgram } from './run-program.js';

/** What a running server says of itself in `postmaster.pid` of its data folder (PostgreSQL, `miscadmin.h`). */
export interface PostmasterFile {
  readonly pid: number;
  /** Undefined while the server is so early in its start that it has not yet written it. */
  readonly port: number | undefined;
}

/** The data folder's `postmaster.pid`; undefined where there is none. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, , , port] = text.split('\n');
  return { pid: Number(pid), port: Number(port) || undefined };
}

/** The process's command line, its parts parted by spaces; undefined where the system does not tell. */
async function commandLine(pid: number): Promise<string | undefined> {
  const fromSystem = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (fromSystem !== undefined) return fromSystem.replaceAll('\0', ' ');
  const { code, output } = await runProgram('ps', ['-o', 'args=', '-p', String(pid)], undefined);
  return code === 0 ? output : undefined;
}

/** True where the process is the server of that data folder: the number alone may be another process's by now. */
export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return false;
  const command = await commandLine(pid);
  return command === undefined || command.includes(cluster);
}

/** Removes the `postmaster.pid` of a server that is no more: PostgreSQL would not start beside it. */
export async function removePostmasterFile(cluster: string): Promise<void> {
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}
