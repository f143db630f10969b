import type { Identity } from '@avstamp/plugin-sdk';

/** A caseworker of the unit Centrum in Stockholm. */
export const caseworker: Identity = {
  subject: 'user-centrum',
  role: 'caseworker',
  municipalityCode: '0180',
  units: ['Centrum'],
};

/** The manager of the unit Centrum in Stockholm. */
export const unitManager: Identity = { ...caseworker, subject: 'manager-centrum', role: 'unitManager' };

/** Somebody who reviews the log of Stockholm. */
export const auditor: Identity = { ...caseworker, subject: 'auditor', role: 'auditor', units: [] };

/** Somebody who looks after Stockholm's installation. */
export const administrator: Identity = { ...auditor, subject: 'administrator', role: 'administrator' };

/** Somebody who signs Stockholm's reports. */
export const reporter: Identity = { ...auditor, subject: 'reporter', role: 'reporter' };

/** Somebody at the national authority. */
export const nationalUser: Identity = {
  subject: 'user-national',
  role: 'national',
  municipalityCode: '',
  units: [],
};
