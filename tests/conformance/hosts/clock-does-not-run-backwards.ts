import type { BrokenHost } from '../kept-host.js';

/** Has a clock that loses an hour at every look. */
export const brokenHost: BrokenHost = (kept) => {
  let looks = 0;
  return { ...kept, clock: { now: () => new Date(Date.UTC(2026, 0, 1) - 3_600_000 * looks++) } };
};
