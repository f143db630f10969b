import { policies } from './policies/index.js';
import type { Policy } from './policy.js';

/** Policies of what is not asked for over GraphQL: files are handed in and fetched at addresses of their own. */
export const uploadPolicies: readonly Policy[] = [
  {
    operation: 'HTTP.import',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §2.5: a labour-market unit registers what it and its providers gave to whom',
  },
  {
    operation: 'HTTP.reportFile',
    roles: ['reporter', 'auditor'],
    scope: 'ownMunicipality',
    source:
      "domain §7: a reporter sees the month's pseudonymised rows; an auditor reviews what was handed over",
  },
  {
    operation: 'HTTP.reportReceipt',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: submitted (receipt)',
  },
];

/** All that the running module decides by. */
export const everyPolicy: readonly Policy[] = [...policies, ...uploadPolicies];
