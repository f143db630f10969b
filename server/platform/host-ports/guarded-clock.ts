import type { Clock } from '@avstamp/plugin-sdk';
import { AgainstContract } from './against-contract.js';
import type { PortWatch } from './port-watch.js';

/** The host's clock, where it tells a time: what is registered at no time at all belongs to no month. */
export function guardedClock(port: Clock, watch: PortWatch): Clock {
  const now = (): Date => {
    const time: unknown = port.now();
    if (!(time instanceof Date) || Number.isNaN(time.getTime())) throw new AgainstContract();
    return time;
  };
  return { now: () => watch.askAtOnce('clock', now) };
}
