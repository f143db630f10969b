import { ROLES } from '@avstamp/plugin-sdk';
import type { Policy } from '../policy.js';

/** What is asked of codes. */
export const codePolicies: readonly Policy[] = [
  {
    operation: 'Query.codeLists',
    roles: ROLES,
    scope: 'noPersons',
    source: 'domain §1: the code lists are public; asking who is there keeps the module closed to strangers',
  },
];
