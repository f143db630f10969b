import { ROLES } from '@avstamp/plugin-sdk';
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
    operation: 'Query.nationalTables',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: small counts disclose people until they have been reviewed for publication',
  },
  {
    operation: 'Query.publishedNationalTables',
    roles: ROLES,
    scope: 'noPersons',
    source: 'domain §5: what has been made public, with every small count hidden, is everybody’s',
  },
];
