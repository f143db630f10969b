import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';
import { createPool, environmentOf } from '#product/measured';
import { MEASURED_MONTH } from '../data-sets/data-set.js';
import type { MadeDataSet } from '../data-sets/made-data-set.js';
import type { OpenSide } from './side.js';

const PROGRAM = fileURLToPath(new URL('../../../server/bin/avstamp.js', import.meta.url));
/** Milliseconds between two looks whether the queue is empty: little against the night, and little to do. */
const LOOK_AFTER = 20;

const QUEUE = `
select count(avstamp_worker.add_job('avstamp-monthly-report', json_build_object('month', $2::text,
  'municipalityCodes', json_build_array(code), 'occasion', 'deadline')))
from unnest($1::text[]) as code
`;

/**
 * One night: the reports of all municipalities put in the queue, and worked off by so many processes of `avstamp work`, each
 * with one job at a time.
 */
export function workNight(workers: number): OpenSide {
  return async (dataSet) => {
    const pool = createPool(dataSet.urls.admin, { name: 'bench', size: 1 });
    let processes: readonly ChildProcess[] = [];
    return {
      // They are there for one night only: the other side's would take from the same queue.
      before: async () => {
        processes = await Promise.all(Array.from({ length: workers }, () => startWorker(dataSet)));
      },
      run: async () => {
        const before = await begun(pool);
        const start = performance.now();
        await pool.query(QUEUE, [dataSet.municipalities, MEASURED_MONTH]);
        while (await isQueued(pool)) await wait(LOOK_AFTER);
        const milliseconds = performance.now() - start;
        for (const worker of processes) await stop(worker);
        if ((await begun(pool)) - before !== dataSet.municipalities.length) {
          throw new Error('a report was compiled twice, or not at all');
        }
        return milliseconds;
      },
      close: () => pool.end(),
    };
  };
}

async function stop(worker: ChildProcess): Promise<void> {
  const ended = once(worker, 'exit');
  worker.kill('SIGTERM');
  await ended;
}

async function startWorker({ urls, reportFolder }: MadeDataSet): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [PROGRAM, 'work', '--concurrency', '1'], {
    env: { ...process.env, ...environmentOf(urls), AVSTAMP_FOLDER: dirname(reportFolder) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(worker, 'exit').then(() => {
    throw new Error('a worker ended before it took jobs');
  });
  await Promise.race([once(worker.stdout, 'data'), ended]);
  return worker;
}

async function isQueued(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query('select from avstamp_worker._private_jobs limit 1');
  return rowCount !== 0;
}

/** How often runs of the month have begun so far, by all who measure. */
async function begun(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ begun: number }>(
    'select coalesce(sum(attempts), 0)::integer as begun from avstamp.report_run',
  );
  return rows[0]?.begun ?? 0;
}
