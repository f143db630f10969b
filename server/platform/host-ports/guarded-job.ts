import type { JobDefinition } from '@avstamp/plugin-sdk';
import { guardedClock } from './guarded-clock.js';
import { guardedLogger } from './guarded-logger.js';
import type { PortWatch } from './port-watch.js';

/** The job, with a guard before the clock and the log that whoever runs it gives it. */
export function guardedJob(job: JobDefinition, watch: PortWatch): JobDefinition {
  return {
    ...job,
    run: (payload, { clock, logger, ...context }) =>
      job.run(payload, { ...context, clock: guardedClock(clock, watch), logger: guardedLogger(logger) }),
  };
}
