import type { HostContract } from '@avstamp/plugin-sdk';
import { municipalities } from './codes/index.js';
import { type GuardedHost, guardedIdentity, guardHost } from './platform/host-ports/index.js';

/** Puts a guard before every port of a host whose users ask, its sign-in included. */
export function guardHostOfRequests(given: HostContract): GuardedHost<HostContract> {
  const { host, ...others } = guardHost(given);
  const identity = guardedIdentity(given.identity, others.watch, (code) => municipalities.has(code));
  return { host: { ...host, identity }, ...others };
}
