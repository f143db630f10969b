import type { BrokenHost } from '../kept-host.js';

/** Says units that are no names. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  identity: {
    identify: async (headers) => {
      const identity = await kept.identity.identify(headers);
      return identity && { ...identity, units: [''] };
    },
  },
});
