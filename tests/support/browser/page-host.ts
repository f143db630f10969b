import { CONTRACT_VERSION, type HostContext } from '@avstamp/plugin-sdk/client';

/** A page's context with what it must have, and nothing else. */
export const pageHost: HostContext = {
  contractVersion: CONTRACT_VERSION,
  identity: { name: 'Kim Karlsson', role: 'caseworker' },
  accessToken: async () => undefined,
  scope: { municipalityCode: '0180', month: '2013-03' },
  locale: 'sv',
  now: () => new Date('2013-04-02T08:00:00Z'),
  persons: { namesOf: async () => new Map() },
};
