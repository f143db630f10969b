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
    operation: 'Query.nationalTables',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: small counts disclose people until they have been reviewed for publication',
  },
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
    source: 'issue 3: legal hold; protected persons only for who placed the hold and for auditors',
  },
  {
    operation: 'Query.protectedPersonAccesses',
    roles: ['unitManager'],
    scope: 'ownUnits',
    source: 'domain §7: protected identities are opened by those who are named',
  },
  {
    operation: 'Query.reporterComment',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: the reporter signs the report; the comments tell of no person',
  },
  {
    operation: 'Query.retentionPlans',
    roles: ['administrator', 'unitManager', 'auditor'],
    scope: 'ownMunicipality',
    source: 'issue 3: plans hold counts and no persons',
  },
  {
    operation: 'Query.retentionReceipts',
    roles: ['administrator', 'unitManager', 'auditor'],
    scope: 'ownMunicipality',
    source: 'issue 3: receipts hold counts and no persons',
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
    source: 'issue 3: approved by another user than the one who planned',
  },
  {
    operation: 'Mutation.carryOutRetention',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'issue 3: deletion with a receipt, of what has been approved',
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
    source: 'issue 3: legal hold',
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
    source: 'issue 3: legal hold; answered alike whether or not anything is registered',
  },
  {
    operation: 'Mutation.planRetention',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'issue 3: dry run; counts only',
  },
  {
    operation: 'Mutation.saveReporterComment',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: the reporter signs the report; the comments tell of no person',
  },
  {
    operation: 'Mutation.setRetentionRule',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'domain §7: a configurable number of years',
  },
];
