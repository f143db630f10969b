import { ROLES } from '@avstamp/plugin-sdk';
import type { Policy } from './policy.js';

/** All policies: the table of contents of who may see what (domain §7). */
export const policies: readonly Policy[] = [
  {
    operation: 'Query.codeLists',
    roles: ROLES,
    scope: 'noPersons',
    source: 'domain §1: the code lists are public; asking who is there keeps the module closed to strangers',
  },
  {
    operation: 'Query.adviseCode',
    roles: ['caseworker', 'unitManager', 'labourMarketOfficer', 'externalProvider', 'reporter'],
    scope: 'noPersons',
    source: 'domain §2.4: what is no measure is caught at the keyboard of whoever registers or reports it',
  },
  {
    operation: 'Query.localSynonyms',
    roles: ['unitManager', 'administrator'],
    scope: 'ownMunicipality',
    source: 'domain §2.4: a municipality’s own words are nobody’s data, and looked after by few',
  },
  {
    operation: 'Query.outsideReasons',
    roles: ['unitManager', 'administrator'],
    scope: 'noPersons',
    source: 'domain §2.4: what a municipality’s own word may mean',
  },
  {
    operation: 'Mutation.saveLocalSynonym',
    roles: ['unitManager', 'administrator'],
    scope: 'ownMunicipality',
    source: 'domain §2.4: a municipality’s own words are nobody’s data, and looked after by few',
  },
  {
    operation: 'Mutation.removeLocalSynonym',
    roles: ['unitManager', 'administrator'],
    scope: 'ownMunicipality',
    source: 'domain §2.4: a municipality’s own words are nobody’s data, and looked after by few',
  },
  {
    operation: 'Query.householdMonth',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.nationalTables',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: small counts disclose people until they have been reviewed for publication',
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
