import { setTimeout as wait } from 'node:timers/promises';
import { type EventCallback, isModuleEvent } from '@avstamp/plugin-sdk';
import type { DeliveryPlan } from './delivery-plan.js';
import type { Delivery, EventTarget } from './event-target.js';

/** A host in the same process. What it throws is not told: a host's words may name somebody. */
export function callbackTarget(host: EventCallback, { timeout }: Pick<DeliveryPlan, 'timeout'>): EventTarget {
  return async (event) => {
    // A newer process of the module has written what this one, and this one's host, cannot know.
    if (!isModuleEvent(event)) return { taken: false, refused: false, failure: 'unknown type' };
    const ended = new AbortController();
    const taken = Promise.resolve()
      .then(() => host.deliver(event))
      .then(
        (): Delivery => ({ taken: true }),
        (): Delivery => ({ taken: false, refused: false, failure: 'threw' }),
      );
    const late = wait(timeout, undefined, { signal: ended.signal }).then(
      (): Delivery => ({ taken: false, refused: false, failure: 'timed out' }),
    );
    late.catch(() => undefined);
    try {
      return await Promise.race([taken, late]);
    } finally {
      ended.abort();
    }
  };
}
