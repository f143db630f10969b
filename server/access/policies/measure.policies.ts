import type { Policy } from '../policy.js';

/** What is asked and changed of measures, month by month, by social services. */
export const measurePolicies: readonly Policy[] = [
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
];
