import { readFile } from 'node:fs/promises';

/** Tells a running process from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in clock ticks since the machine did; empty where the system does not tell. */
  readonly started: string;
}

/** The identity of the process with that number, whether or not it lives. */
export async function processIdentity(pid: number): Promise<ProcessIdentity> {
  // proc(5): field 22 of /proc/PID/stat is the start time; the command in field 2 may itself hold spaces.
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const afterCommand = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { pid, started: afterCommand[19] ?? '' };
}

/** True where a process with that number runs, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** True where that very process still runs; in a container, numbers are soon taken by others. */
export async function stillRuns(identity: ProcessIdentity): Promise<boolean> {
  if (!isRunning(identity.pid)) return false;
  const now = await processIdentity(identity.pid);
  return identity.started === '' || now.started === '' || identity.started === now.started;
}
