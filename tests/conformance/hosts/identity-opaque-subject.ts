import type { BrokenHost } from '../kept-host.js';

/** Takes e-mail addresses for ids. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  identity: {
    identify: async (headers) => {
      const identity = await kept.identity.identify(headers);
      return identity && { ...identity, subject: 'somebody@example.org' };
    },
  },
});
