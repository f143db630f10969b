import type { Policy } from '../policy.js';

/** What is asked and changed of lists from other units and providers. */
export const importPolicies: readonly Policy[] = [
  {
    operation: 'Query.importFiles',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §7: a unit sees the persons it works with; a provider sees what it has handed in itself',
  },
  {
    operation: 'Query.importInbox',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §7: a unit sees the persons it works with; a provider sees what it has handed in itself',
  },
  {
    operation: 'Mutation.settleImportRows',
    roles: ['labourMarketOfficer'],
    scope: 'ownPersons',
    source: 'domain §7: the labour-market unit answers for what is registered of the persons it works with',
  },
];
