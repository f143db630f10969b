import type { Pool } from 'pg';
import { unlessLocked } from '../platform/postgres/index.js';
import { type DeliveredCounts, deliverStream } from './deliver-stream.js';
import type { DeliveryPlan } from './delivery-plan.js';
import { selectWaitingStreams } from './event-stream.repository.js';
import type { EventTarget } from './event-target.js';

/** The connections that events are delivered over, by role. */
export interface EventPools {
  readonly loader: Pool;
  readonly reporting: Pool;
}

/** Events that are put in order at once. */
const ORDERED_AT_ONCE = 5_000;

const NOBODY_ELSE = { text: `select hashtextextended('avstamp deliver events', 0)`, values: [] };

/** Puts events in order, delivers them to the host, and forgets those that have been kept for long enough. */
export class EventDeliveryService {
  /** @param target undefined where the host takes no events: then they are only kept */
  constructor(
    private readonly pools: EventPools,
    private readonly target: EventTarget | undefined,
    private readonly plan: DeliveryPlan,
  ) {}

  /**
   * Delivers what waits. One process at a time does; what a municipality's host does not take keeps no other waiting.
   * @returns undefined where another process is at it
   */
  deliver(signal: AbortSignal): Promise<DeliveredCounts | undefined> {
    return unlessLocked(this.pools.reporting, {
      key: NOBODY_ELSE,
      work: async () => {
        await this.#order(signal);
        const counts = await this.#deliverAll(signal);
        await this.pools.loader.query('select avstamp.forget_events($1)', [this.plan.keptDays]);
        return counts;
      },
    });
  }

  async #order(signal: AbortSignal): Promise<void> {
    let ordered = ORDERED_AT_ONCE;
    while (ordered === ORDERED_AT_ONCE && !signal.aborted) {
      const { rows } = await this.pools.loader.query<{ ordered: number }>(
        'select avstamp.order_events($1)::float8 as ordered',
        [ORDERED_AT_ONCE],
      );
      ordered = rows[0]?.ordered ?? 0;
    }
  }

  async #deliverAll(signal: AbortSignal): Promise<DeliveredCounts> {
    const { target, plan, pools } = this;
    if (target === undefined) return { taken: 0, failed: 0, givenUp: 0 };
    const delivery = { pool: pools.reporting, target, plan, signal };
    const waiting = (await selectWaitingStreams(pools.loader)).values();
    const all: DeliveredCounts[] = [];
    const work = async (): Promise<void> => {
      for (const municipality of waiting) all.push(await deliverStream(delivery, municipality));
    };
    const ends = await Promise.allSettled(Array.from({ length: plan.sideBySide }, work));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return all.reduce(sum, { taken: 0, failed: 0, givenUp: 0 });
  }
}

function sum(one: DeliveredCounts, other: DeliveredCounts): DeliveredCounts {
  return {
    taken: one.taken + other.taken,
    failed: one.failed + other.failed,
    givenUp: one.givenUp + other.givenUp,
  };
}
