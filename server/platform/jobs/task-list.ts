import type { JobContext, JobDefinition } from '@avstamp/plugin-sdk';
import type { ParsedCronItem, TaskList } from 'graphile-worker';
import { parseCronItems } from 'graphile-worker';
import { logFailure } from '../failure-log.js';

/**
 * The jobs as graphile-worker's runner takes them: one task for each, by name. What a job throws goes to the log; the
 * queue, which keeps it, is told the reference only.
 * @throws RangeError where two jobs have the same name
 */
export function toTaskList(jobs: readonly JobDefinition[], context: Omit<JobContext, 'signal'>): TaskList {
  const names = jobs.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`two jobs are called ${twice}`);
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload, { abortSignal }) => {
        try {
          await job.run(payload, { ...context, signal: abortSignal ?? new AbortController().signal });
        } catch (failure) {
          throw new Error(`see the log: ${logFailure(context.logger, job.name, failure)}`);
        }
      },
    ]),
  );
}

/** When the scheduled jobs run, in the form that the runner takes. */
export function toCronItems(jobs: readonly JobDefinition[]): ParsedCronItem[] {
  return parseCronItems(
    jobs.flatMap(({ name, schedule }) =>
      schedule === undefined ? [] : [{ task: name, match: schedule, identifier: name }],
    ),
  );
}
