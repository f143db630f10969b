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
    operation: 'Query.monthlyReport',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: "domain §7: a reporter sees the month's pseudonymised rows and the checks",
  },
  {
    operation: 'Query.monthlyReports',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: "domain §7: a reporter sees the month's pseudonymised rows and the checks",
  },
  {
    operation: 'Mutation.approveReport',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: approved',
  },
  {
    operation: 'Mutation.withdrawApproval',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: approved',
  },
  {
    operation: 'Mutation.submitReport',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §1: the reporter signs and sends the report',
  },
  {
    operation: 'Mutation.addReceipt',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: submitted (receipt)',
  },
  {
    operation: 'Mutation.requestReceipt',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: submitted (receipt)',
  },
  {
    operation: 'Query.approvalRule',
    roles: ['reporter', 'administrator', 'auditor'],
    scope: 'ownMunicipality',
    source: 'decision 21: four eyes on a report',
  },
  {
    operation: 'Mutation.setApprovalRule',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'decision 21: four eyes on a report',
  },
  {
    operation: 'Query.reportDefinitions',
    roles: ['reporter', 'administrator', 'auditor'],
    scope: 'ownMunicipality',
    source: 'domain §4: layouts are data; whoever sends, looks after or reviews reports sees which they are',
  },
  {
    operation: 'Mutation.confirmDefinition',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'domain §4: layouts are data; who looks after the installation compares them with the receiver’s',
  },
  {
    operation: 'Mutation.withdrawDefinitionConfirmation',
    roles: ['administrator'],
    scope: 'ownMunicipality',
    source: 'domain §4: layouts are data; who looks after the installation compares them with the receiver’s',
  },
  {
    operation: 'Query.shadowReport',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4, §7: a change of the model is tried by who reports; figures tell of no person',
  },
  {
    operation: 'Query.shadowRows',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §7: a reporter sees the month’s pseudonymised rows and the checks',
  },
  {
    operation: 'Mutation.startShadowReport',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4, §7: a change of the model is tried by who reports; figures tell of no person',
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
    operation: 'Query.reportCorrection',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: a correction is a new version of the whole file; figures tell of no person',
  },
  {
    operation: 'Query.correctedRows',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: "domain §7: a reporter sees the month's pseudonymised rows and the checks",
  },
  {
    operation: 'Query.yearFile',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: the year file; figures tell of no person',
  },
  {
    operation: 'Mutation.startYearFile',
    roles: ['reporter'],
    scope: 'ownMunicipality',
    source: 'domain §4: the reporter signs and sends the report',
  },
  {
    operation: 'Query.nationalTables',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: small counts disclose people until they have been reviewed for publication',
  },
  {
    operation: 'Query.reportingStatus',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: who has reported and who has not',
  },
  {
    operation: 'Query.reportingCompleteness',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: who has reported and who has not',
  },
  {
    operation: 'Query.publishedNationalTables',
    roles: ROLES,
    scope: 'noPersons',
    source: 'domain §5: what has been made public, with every small count hidden, is everybody’s',
  },
];
