import { setTimeout as wait } from 'node:timers/promises';
import type { Clock, Logger } from '@avstamp/plugin-sdk';

/** What the adapter gets from the host that runs it. */
export interface Surroundings {
  readonly clock: Clock;
  /** Told how many and how long, never who: no ids, addresses or texts of the case system. */
  readonly logger: Logger;
  /** Further headers of each request, such as a gateway's token; asked anew each time, so that it may be renewed. */
  readonly headers?: () => Promise<Readonly<Record<string, string>>>;
  /** Waits some milliseconds between tries; by itself with a timer. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** 0 up to, not including, 1, for spreading tries; by itself `Math.random`. */
  readonly chance?: () => number;
}

/** Waits as the surroundings say. */
export async function pauseOf({ pause }: Surroundings, milliseconds: number): Promise<void> {
  await (pause === undefined ? wait(milliseconds) : pause(milliseconds));
}
