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
    operation: 'Query.nationalTables',
    roles: ['national'],
    scope: 'countsOfAll',
    source: 'domain §5: small counts disclose people until they have been reviewed for publication',
  },
  {
    operation: 'Query.participants',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §7: a labour-market unit sees the persons it works with',
  },
  {
    operation: 'Query.disclosureGrounds',
    roles: ['labourMarketOfficer'],
    scope: 'ownPersons',
    source: 'domain §7: measures cross between boards on a recorded ground',
  },
  {
    operation: 'Query.personMeasures',
    roles: ['caseworker', 'unitManager', 'labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source:
      'domain §7: whoever works with a person sees its measures, as far as secrecy between boards lets them cross',
  },
  {
    operation: 'Query.participationLog',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §7: a labour-market unit registers and sees the persons it works with',
  },
  {
    operation: 'Query.absenceReasons',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'noPersons',
    source: 'domain §7: asked by those who keep a participation log',
  },
  {
    operation: 'Mutation.takeOnParticipant',
    roles: ['labourMarketOfficer'],
    scope: 'ownPersons',
    source: 'domain §7: a labour-market unit takes on whom it works with, and hands over to its providers',
  },
  {
    operation: 'Mutation.endParticipation',
    roles: ['labourMarketOfficer'],
    scope: 'ownPersons',
    source: 'domain §7: a labour-market unit takes on whom it works with, and hands over to its providers',
  },
  {
    operation: 'Mutation.recordDisclosureGround',
    roles: ['labourMarketOfficer'],
    scope: 'ownPersons',
    source: 'domain §7: the board that gives its measures away records the ground',
  },
  {
    operation: 'Mutation.withdrawDisclosureGround',
    roles: ['labourMarketOfficer'],
    scope: 'ownPersons',
    source: 'domain §7: the board that gives its measures away records the ground',
  },
  {
    operation: 'Mutation.registerMeasure',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §2.5, §7: a labour-market unit registers what it gave to the persons it works with',
  },
  {
    operation: 'Mutation.changeMeasure',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §2.5, §7: a labour-market unit registers what it gave to the persons it works with',
  },
  {
    operation: 'Mutation.withdrawMeasure',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §2.5, §7: a labour-market unit registers what it gave to the persons it works with',
  },
  {
    operation: 'Mutation.saveAttendance',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §2.3, §7: a unit registers on which days it gave a measure to the persons it works with',
  },
  {
    operation: 'Mutation.overrideVolume',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §2.3, §7: a unit registers on which days it gave a measure to the persons it works with',
  },
  {
    operation: 'Mutation.liftVolumeOverride',
    roles: ['labourMarketOfficer', 'externalProvider'],
    scope: 'ownPersons',
    source: 'domain §2.3, §7: a unit registers on which days it gave a measure to the persons it works with',
  },
];
