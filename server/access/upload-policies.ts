import { policies } from './policies/index.js';
import type { Policy } from './policy.js';

/** Policies of what is not asked for over GraphQL: files are handed in at addresses of their own. */
export const uploadPolicies: readonly Policy[] = [
  {
    operation: 'HTTP.import',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §2.5: a labour-market unit registers what it and its providers gave to whom',
  },
];

/** All that the running module decides by. */
export const everyPolicy: readonly Policy[] = [...policies, ...uploadPolicies];
