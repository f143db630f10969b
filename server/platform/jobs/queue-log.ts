import type { Logger } from '@avstamp/plugin-sdk';
import { Logger as QueueLogger } from 'graphile-worker';

/**
 * graphile-worker's log in the host's: warnings and errors, the first line of each. A job that failed is left out, for
 * its own log entry says more.
 */
export function queueLog(logger: Logger): QueueLogger {
  return new QueueLogger(() => (level, message, meta) => {
    if (meta?.['failure'] === true) return;
    const [line = ''] = message.split('\n');
    if (level === 'error') logger.error('job-queue', { said: line });
    else if (level === 'warning') logger.warn('job-queue', { said: line });
  });
}
