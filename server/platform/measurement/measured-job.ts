import type { JobDefinition } from '@avstamp/plugin-sdk';
import type { Measurement } from './measurement.js';
import { stopwatch } from './stopwatch.js';

/** The job, with each of its runs measured: `done` or `failed`. */
export function measuredJob(job: JobDefinition, measurement: Measurement): JobDefinition {
  return {
    ...job,
    run: async (payload, context) => {
      const seconds = stopwatch();
      try {
        await job.run(payload, context);
        measurement.job(job.name, { outcome: 'done', seconds: seconds() });
      } catch (failure) {
        measurement.job(job.name, { outcome: 'failed', seconds: seconds() });
        throw failure;
      }
    },
  };
}
