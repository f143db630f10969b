import { ROLES } from '@avstamp/plugin-sdk';
import type { Policy } from '../policy.js';

/** What is asked and changed of codes, and of the words that lead to them. */
export const codePolicies: readonly Policy[] = [
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
];
