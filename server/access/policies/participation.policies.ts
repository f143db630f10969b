import type { Policy } from '../policy.js';

/** What labour-market units and providers ask and change. */
export const participationPolicies: readonly Policy[] = [
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
