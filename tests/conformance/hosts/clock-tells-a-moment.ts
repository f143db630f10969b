import type { BrokenHost } from '../kept-host.js';

/** Has a clock that has stopped outside time. */
export const brokenHost: BrokenHost = (kept) => ({ ...kept, clock: { now: () => new Date(Number.NaN) } });
