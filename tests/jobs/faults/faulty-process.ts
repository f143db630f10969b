import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { EventWebhook } from '@avstamp/plugin-sdk';
import type { DatabaseUrls } from '../../../server/platform/postgres/index.js';

/** A job of the module, as a process of its own does it. */
export interface JobOrder {
  readonly urls: DatabaseUrls;
  readonly folder: string;
  /** The job's name. */
  readonly name: string;
  readonly payload: unknown;
  /** What the process's clock says, ISO 8601. */
  readonly now: string;
  /** Where its events go. */
  readonly events?: EventWebhook;
}

/** Where a process is killed. */
export interface Fault {
  /** Number of the point, from 1; 0 kills nowhere. */
  readonly at: number;
  /** Before the operation, or when it has begun and nobody has heard how it ended. */
  readonly manner: 'before' | 'during';
  /** A file that gets the name of each point. */
  readonly log?: string;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * The environment in which any Node process of the module is killed at a point: a statement on connections whose name ends
 * as given, or a file operation below the folder.
 * @param watched `folder`, and `login`: the end of the connections' `application_name`
 */
export function faultEnvironment(
  { at, manner, log }: Fault,
  { folder, login }: { readonly folder: string; readonly login: string },
): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import ${pathToFileURL(path('fault-hook.js')).href}`,
    AVSTAMP_FAULT_FOLDER: folder,
    AVSTAMP_FAULT_LOGIN: login,
    AVSTAMP_FAULT_AT: String(at),
    AVSTAMP_FAULT_MANNER: manner,
    ...(log === undefined ? {} : { AVSTAMP_FAULT_LOG: log }),
  };
}

/**
 * Does the job in a process that is killed at a point: a statement on the connections of the jobs that compile, or a file
 * operation below the folder.
 * @returns the signal that ended it; null where it ended by itself
 * @throws Error where it ended by itself with a failure
 */
export async function runFaultyJob(order: JobOrder, fault: Fault): Promise<string | null> {
  const child = spawn(process.execPath, [path('run-job.js')], {
    env: {
      ...process.env,
      AVSTAMP_JOB: JSON.stringify(order),
      ...faultEnvironment(fault, { folder: order.folder, login: 'reporting' }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [exitCode, signal] = await once(child, 'exit');
  if (signal === null && exitCode !== 0) throw new Error(`the job ended with ${exitCode}`);
  return signal;
}
