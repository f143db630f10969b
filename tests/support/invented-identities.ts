import type { Identity } from '@avstamp/plugin-sdk';

/** A caseworker of the unit Centrum in Stockholm. */
export const caseworker: Identity = {
  subject: 'user-centrum',
  role: 'caseworker',
  municipalityCode: '0180',
  units: ['Centrum'],
};

/** Somebody at the national authority. */
export const nationalUser: Identity = {
  subject: 'user-national',
  role: 'national',
  municipalityCode: '',
  units: [],
};

/** The reporter of Stockholm. */
export const reporter: Identity = {
  subject: 'user-reporter',
  role: 'reporter',
  municipalityCode: '0180',
  units: [],
};
