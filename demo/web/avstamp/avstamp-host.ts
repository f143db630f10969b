import { CONTRACT_VERSION, type HostContext } from '@avstamp/plugin-sdk/client';
import { moduleToken } from '../session/module-token.js';

/** What the case system gives to the module's widgets. */
export const avstampHost: HostContext = {
  contractVersion: CONTRACT_VERSION,
  identity: { name: '', role: 'caseworker' },
  accessToken: moduleToken,
  graphqlUrl: '/avstamp/graphql',
  scope: { municipalityCode: '0180', month: new Date().toISOString().slice(0, 7) },
  locale: 'sv',
  now: () => new Date(),
  persons: { namesOf: async () => new Map() },
};
