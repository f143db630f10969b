import { brokenRows } from './broken-row.js';

/** Every rule of a row of `persons.csv` broken once. */
export const BROKEN_PERSONS = brokenRows('persons', [
  ['person-reference-form', 5, 'P\u202e4,,,,false', 'person_ref', 'P·4', '1 to 64 visible characters'],
  [
    'person-birth-date-exists',
    5,
    'P-4,,1990-02-30,,false',
    'birth_date',
    '1990-02-30',
    'a date, YYYY-MM-DD, or empty',
  ],
  [
    'person-is-born',
    5,
    'P-4,,2014-05-02,,false',
    'birth_date',
    '2014-05-02',
    'a date no later than 2014-05-01',
  ],
  [
    'person-reference-is-no-identity-number',
    5,
    '19900101-2393,,1990-01-01,M,false',
    'person_ref',
    '•••••••• (13)',
    'a reference that is no identity number',
  ],
  ['person-sex-is-known-code', 5, 'P-4,,,K,false', 'sex', 'K', 'F, M or empty'],
  ['person-protected-is-said', 5, 'P-4,,,,ja', 'protected', 'ja', 'true or false'],
  [
    'person-identity-number-valid',
    5,
    'P-4,199001012386,1990-01-01,F,false',
    'identity_number',
    '•••••••• (12)',
    'twelve digits with the right check digit, or empty',
  ],
  [
    'person-identity-number-agrees-with-birth-date',
    5,
    'P-4,199001012385,1990-01-02,F,false',
    'birth_date',
    '1990-01-02',
    'the same date as in the identity number',
  ],
  ['person-identity-number-agrees-with-sex', 5, 'P-4,199001012385,1990-01-01,M,false', 'sex', 'M', 'F'],
  ['host-row-repeated', 5, 'P-1,,,,false', 'row', 'P-1', 'one row'],
  [
    'person-is-connected',
    5,
    'P-4,,,,false',
    'person_ref',
    'P-4',
    'a person whom assistance.csv or measures.csv names',
  ],
]);
