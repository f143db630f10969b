import { type BrokenHost, NORTH } from '../kept-host.js';

/** Believes a session that has expired. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  identity: {
    identify: async (headers) =>
      headers['authorization'] === 'Bearer expired' ? NORTH.identity : kept.identity.identify(headers),
  },
});
