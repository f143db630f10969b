import type { JobContext, JobDefinition } from '@avstamp/plugin-sdk';
import type { ParsedCronItem, TaskList } from 'graphile-worker';
import { parseCronItems } from 'graphile-worker';

/**
 * The jobs as graphile-worker's runner takes them: one task for each, by name.
 * @throws RangeError where two jobs have the same name
 */
export function toTaskList(jobs: readonly JobDefinition[], context: Omit<JobContext, 'signal'>): TaskList {
  const names = jobs.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`two jobs are called ${twice}`);
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      (payload, { abortSignal }) =>
        job.run(payload, { ...context, signal: abortSignal ?? new AbortController().signal }),
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
