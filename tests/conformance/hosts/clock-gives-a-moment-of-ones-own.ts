import type { BrokenHost } from '../kept-host.js';

/** Hands out its own hands. */
export const brokenHost: BrokenHost = (kept) => {
  const hands = new Date(0);
  hands.setTime(Date.UTC(2026, 0, 1));
  return { ...kept, clock: { now: () => hands } };
};
