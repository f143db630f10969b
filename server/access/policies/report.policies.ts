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
    operation: 'Query.nationalTables',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: small counts disclose people until they have been reviewed for publication',
  },
];
