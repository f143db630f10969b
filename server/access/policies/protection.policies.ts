import type { Policy } from '../policy.js';

/** What is asked and changed of protected persons, the log and retention. */
export const protectionPolicies: readonly Policy[] = [
  {
    operation: 'Query.accessLog',
    roles: ['auditor', 'unitManager'],
    scope: 'ownMunicipality',
    source: 'domain §7: the auditor reviews who read what; a unit manager what concerns the own households',
  },
  {
    operation: 'Query.legalHolds',
    roles: ['administrator', 'auditor'],
    scope: 'ownMunicipality',
    source: 'decision 12: legal hold; protected persons only for who placed the hold and for auditors',
  },
  {
    operation: 'Query.protectedPersonAccesses',
    roles: ['unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: protected identities are opened by those who are named',
  },
  {
    operation: 'Query.retentionPlans',
    roles: ['administrator', 'unitManager', 'auditor'],
    scope: 'ownMunicipality',
    source: 'decision 12: plans hold counts and no persons',
  },
  {
    operation: 'Query.retentionReceipts',
    roles: ['administrator', 'unitManager', 'auditor'],
    scope: 'ownMunicipality',
    source: 'decision 12: receipts hold counts and no persons',
  },
  {
    operation: 'Query.retentionRule',
    roles: ['administrator', 'auditor'],
    scope: 'ownMunicipality',
    source: 'domain §7: a configurable number of years',
  },
  {
    operation: 'Mutation.approveRetention',
    roles: ['administrator', 'unitManager'],
    scope: 'ownMunicipality',
    source: 'decision 12: approved by another user than the one who planned',
  },
  {
    operation: 'Mutation.carryOutRetention',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'decision 12: deletion with a receipt, of what has been approved',
  },
  {
    operation: 'Mutation.endProtectedPersonAccess',
    roles: ['unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: protected identities are opened by those who are named',
  },
  {
    operation: 'Mutation.liftLegalHold',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'decision 12: legal hold',
  },
  {
    operation: 'Mutation.nameForProtectedPerson',
    roles: ['unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: protected identities are opened by those who are named',
  },
  {
    operation: 'Mutation.placeLegalHold',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'decision 12: legal hold; answered alike whether or not anything is registered',
  },
  {
    operation: 'Mutation.planRetention',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'decision 12: dry run; counts only',
  },
  {
    operation: 'Mutation.setRetentionRule',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'domain §7: a configurable number of years',
  },
];
