import type { Policy } from '../policy.js';

/** What is asked and changed of closings. */
export const closurePolicies: readonly Policy[] = [
  {
    operation: 'Query.householdMonth',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: a caseworker sees the households of own unit',
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
];
