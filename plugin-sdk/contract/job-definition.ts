import type { Clock } from '../ports/clock.js';
import type { Logger } from '../ports/logger.js';

/** What a job is given beside its payload. */
export interface JobContext {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Aborted when the process is to end: a long job then stops at its next safe place. */
  readonly signal: AbortSignal;
}

/** Work that runs outside requests. A job that fails is tried again, so it must do no harm when run twice. */
export interface JobDefinition {
  /** Unique, for instance `avstamp-monthly-report`. */
  readonly name: string;
  /** Five-field cron expression in UTC; a job without one runs when it is asked for. */
  readonly schedule?: string;
  /** The payload comes from outside and is checked by the job itself. */
  run(payload: unknown, context: JobContext): Promise<void>;
}
