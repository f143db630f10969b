import { USERS } from './example-register.js';

/**
 * Who a request comes from. Put your own session or token in its place: verify signature, issuer, audience and time, and
 * answer undefined, never an error, where nothing is proven.
 * @type {import('@avstamp/plugin-sdk').IdentityPort}
 */
export const identity = {
  identify: async ({ authorization }) => USERS.get(/^Bearer (\S+)$/.exec(String(authorization))?.[1] ?? ''),
};
