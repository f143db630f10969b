import type { BrokenHost } from '../kept-host.js';

/** Shows a notice as often as it comes. */
export const brokenHost: BrokenHost = (kept, seen) => ({
  ...kept,
  notifications: { send: async ({ id }) => void seen.notices.push(id) },
});
