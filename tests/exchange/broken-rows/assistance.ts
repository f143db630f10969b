import { brokenRows } from './broken-row.js';

/** Every rule of a row of `assistance.csv` broken once. */
export const BROKEN_ASSISTANCE = brokenRows('assistance', [
  [
    'assistance-household-known',
    5,
    'H-9,2013-04,P-3,,0',
    'household_ref',
    'H-9',
    'a reference that stands in households.csv',
  ],
  [
    'assistance-applicant-known',
    5,
    'H-2,2013-04,P-9,,0',
    'applicant_ref',
    'P-9',
    'a reference that stands in persons.csv',
  ],
  [
    'assistance-co-applicant-known',
    5,
    'H-2,2013-04,P-3,P-9,0',
    'co_applicant_ref',
    'P-9',
    'a reference that stands in persons.csv',
  ],
  ['assistance-month-exists', 5, 'H-2,2013-13,P-3,,0', 'month', '2013-13', 'a month, YYYY-MM'],
  [
    'assistance-adults-are-two',
    5,
    'H-2,2013-04,P-3,P-3,0',
    'co_applicant_ref',
    'P-3',
    'another person than the applicant, or empty',
  ],
  [
    'assistance-children-is-count',
    5,
    'H-2,2013-04,P-3,,två',
    'children',
    'två',
    'a whole number from 0 to 99',
  ],
  ['host-row-repeated', 5, 'H-1,2013-03,P-1,P-2,2', 'row', 'H-1 2013-03', 'one row'],
  [
    'assistance-adult-in-one-household',
    5,
    'H-2,2013-04,P-1,,0',
    'applicant_ref',
    'P-1',
    'each adult in one household a month',
  ],
]);
