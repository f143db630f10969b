import { brokenRows } from './broken-row.js';

/** Every rule of a row of `households.csv` broken once. */
export const BROKEN_HOUSEHOLDS = brokenRows('households', [
  ['household-reference-form', 4, ' H-3,0180,', 'household_ref', ' H-3', '1 to 64 visible characters'],
  [
    'household-municipality-exists',
    4,
    'H-3,9999,',
    'municipality_code',
    '9999',
    'a municipality’s four-digit code',
  ],
  ['household-unit-is-plain', 4, 'H-3,0180,Enhet\u200bNorr', 'unit', '…', 'visible characters on one line'],
  ['host-row-repeated', 4, 'H-1,0180,', 'row', 'H-1', 'one row'],
]);
