import type { Policy } from '../policy.js';

/** What is asked and changed of reports, and of what they add up to. */
export const reportPolicies: readonly Policy[] = [
  {
    operation: 'Query.reporterComment',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: the reporter signs the report; the comments tell of no person',
  },
  {
    operation: 'Mutation.saveReporterComment',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: the reporter signs the report; the comments tell of no person',
  },
  {
    operation: 'Query.reportRun',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source:
      'domain §4: the reporter follows the report; a run tells of no person, its findings of running numbers',
  },
  {
    operation: 'Mutation.compileReport',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: the reporter has the report compiled',
  },
  {
    operation: 'Query.monthReadiness',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §2.1, §7: unanswered persons are counted, shown and chased; figures tell of no person',
  },
  {
    operation: 'Query.readinessRows',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §7: a reporter sees the month’s pseudonymised rows and the checks',
  },
  {
    operation: 'Query.unitReadiness',
    roles: ['caseworker', 'unitManager'],
    scope: 'ownUnits',
    source: 'domain §2.1, §7: a caseworker sees the households of own unit',
  },
  {
    operation: 'Query.unitReadinessItems',
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
];
