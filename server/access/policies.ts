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
    operation: 'Query.householdMonth',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.monthSheet',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.monthSheetTotals',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.checkDraft',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Mutation.saveMonth',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: "domain §2.1, §7: a caseworker answers for the adults of own unit's households",
  },
  {
    operation: 'Mutation.answerNoMeasure',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: "domain §2.1, §7: a caseworker answers for the adults of own unit's households",
  },
  {
    operation: 'Query.carryForward',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.householdHistory',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §3.4, §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.personHistory',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §7: a labour-market unit sees measures of the persons it works with',
  },
  {
    operation: 'Mutation.acknowledgeFinding',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: "domain §2.4, §7: a caseworker answers for the adults of own unit's households",
  },
  {
    operation: 'Mutation.closeMonth',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: "domain §4: the reporter signs and sends the municipality's report",
  },
  {
    operation: 'Mutation.openMonth',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: "domain §4: the reporter signs and sends the municipality's report",
  },
  {
    operation: 'Query.closures',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.closureCounts',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §3.3, §7: a caseworker sees how many of own reasons say little',
  },
  {
    operation: 'Query.closureProposal',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.notHeardFrom',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Mutation.recordClosure',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §3, §7: closing is decided where assistance is',
  },
  {
    operation: 'Mutation.changeClosureReasons',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §3, §7: closing is decided where assistance is',
  },
  {
    operation: 'Mutation.voidClosure',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §3.4, §7: closing is decided where assistance is',
  },
  {
    operation: 'Mutation.recordFollowUp',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §3.3, §7: closing is decided where assistance is',
  },
  {
    operation: 'Query.nationalTables',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: small counts disclose people until they have been reviewed for publication',
  },
];
