import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { JobContext, JobDefinition } from '@avstamp/plugin-sdk';
import { type Runner, run } from 'graphile-worker';
import type { Pool } from 'pg';
import { logFailure } from '../failure-log.js';
import { createPool, JOB_QUEUE_SCHEMA } from '../postgres/index.js';
import { queueLog } from './queue-log.js';
import { toCronItems, toTaskList } from './task-list.js';
import { takeBackFromTheDead, WorkerPresence } from './worker-presence.js';

/** What a worker works with. */
export interface WorkerOptions extends Omit<JobContext, 'signal'> {
  /** A login as `avstamp_worker`. */
  readonly url: string;
  readonly jobs: readonly JobDefinition[];
  /** Jobs at once, from 1. */
  readonly concurrency: number;
}

/** A worker that takes jobs from the queue. */
export interface RunningWorker {
  /** Takes no more jobs, and waits for those under way. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks for workers that have died. */
const LOOK_AFTER = 15_000;
/** Milliseconds before a worker that has lost its database begins again. */
const AGAIN_AFTER = 1000;
/** Connections beside one for each job: one that listens, one for the cron, one to look for the dead. */
const BESIDE_JOBS = 3;

/**
 * Works off the queue until it is stopped, whatever happens to the database meanwhile. Any number of workers on any number
 * of machines share one queue.
 */
export function startWorker(options: WorkerOptions): RunningWorker {
  const { url, concurrency, logger } = options;
  const pool = createPool(url, { name: 'worker', size: concurrency + BESIDE_JOBS, streams: true });
  const stopping = new AbortController();
  let runner: Runner | undefined;
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        runner = await begin(options, pool, stopping.signal);
        if (stopping.signal.aborted) await runner.stop();
        await runner.promise;
      } catch (failure) {
        logFailure(logger, 'worker', failure);
      }
      await pause(AGAIN_AFTER, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const worked = work();
  return {
    stop: async () => {
      stopping.abort();
      // It may have ended by itself just now.
      await runner?.stop().catch(() => undefined);
      await worked;
      await pool.end();
    },
  };
}

async function begin(options: WorkerOptions, pool: Pool, stopping: AbortSignal): Promise<Runner> {
  const { url, jobs, clock, logger, concurrency } = options;
  const events = new EventEmitter();
  const present = new Promise<WorkerPresence>((resolve) => {
    events.once('pool:create', ({ workerPool }: { readonly workerPool: { readonly id: string } }) => {
      const presence = new WorkerPresence(url, workerPool.id);
      resolve(presence.keep().then(() => presence));
      lookForTheDead(pool, workerPool.id, events, stopping);
    });
  });
  const runner = await run({
    pgPool: pool,
    schema: JOB_QUEUE_SCHEMA,
    concurrency,
    noHandleSignals: true,
    logger: queueLog(logger),
    events,
    taskList: toTaskList(jobs, { clock, logger }),
    parsedCronItems: toCronItems(jobs),
  });
  const presence = await present;
  runner.promise.finally(() => presence.end()).catch(() => undefined);
  return runner;
}

/** Looks at once, and again and again until the worker stops. A look that fails is made up for by the next. */
function lookForTheDead(pool: Pool, own: string, events: EventEmitter, stopping: AbortSignal): void {
  const look = (): void => {
    takeBackFromTheDead(pool, own).catch(() => undefined);
  };
  look();
  const timer = setInterval(look, LOOK_AFTER);
  const end = (): void => clearInterval(timer);
  events.once('stop', end);
  stopping.addEventListener('abort', end, { once: true });
}
