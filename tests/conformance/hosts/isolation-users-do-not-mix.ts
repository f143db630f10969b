import type { BrokenHost } from '../kept-host.js';

/** Keeps who asks in one variable for all requests. */
export const brokenHost: BrokenHost = (kept) => {
  let last: Awaited<ReturnType<typeof kept.identity.identify>>;
  return {
    ...kept,
    identity: {
      identify: async (headers) => {
        last = await kept.identity.identify(headers);
        await new Promise((resolve) => setImmediate(resolve));
        return last;
      },
    },
  };
};
