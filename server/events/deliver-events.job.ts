import type { JobDefinition } from '@avstamp/plugin-sdk';
import type { EventDeliveryService } from './delivery.service.js';

/** Delivers what waits, every minute; what the host does not take is tried again by a later run, after its pause. */
export function deliverEventsJob(service: EventDeliveryService): JobDefinition {
  return {
    name: 'avstamp-deliver-events',
    schedule: '* * * * *',
    run: async (_payload, { logger, signal }) => {
      const counts = await service.deliver(signal);
      if (counts === undefined) return;
      const { taken, failed, givenUp } = counts;
      if (taken > 0) logger.info('delivered events', { taken });
      if (failed > 0) logger.warn('events wait for the next attempt', { municipalities: failed });
      if (givenUp > 0) logger.error('events were given up: avstamp events status says which', { givenUp });
    },
  };
}
