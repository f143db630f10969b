import { brokenRows } from './broken-row.js';

/** Every rule of a row of `closings.csv` broken once. */
export const BROKEN_CLOSINGS = brokenRows('closings', [
  [
    'closing-household-known',
    4,
    'H-9,2013-04-15',
    'household_ref',
    'H-9',
    'a reference that stands in households.csv',
  ],
  ['closing-date-exists', 4, 'H-1,2013-04-31', 'closed_on', '2013-04-31', 'a date, YYYY-MM-DD'],
  ['host-row-repeated', 4, 'H-2,2013-04-15', 'row', 'H-2 2013-04-15', 'one row'],
]);
