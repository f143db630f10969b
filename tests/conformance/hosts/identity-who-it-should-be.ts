import type { BrokenHost } from '../kept-host.js';

/** Gives a user another id at every request. */
export const brokenHost: BrokenHost = (kept) => {
  let requests = 0;
  return {
    ...kept,
    identity: {
      identify: async (headers) => {
        const identity = await kept.identity.identify(headers);
        requests += 1;
        return identity && { ...identity, subject: `${identity.subject}-${requests}` };
      },
    },
  };
};
