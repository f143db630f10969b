import { brokenRows } from './broken-row.js';

const CODES = 'one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, or empty';

/** Every rule of a row of `closure_reasons.csv` broken once. */
export const BROKEN_CLOSURE_REASONS = brokenRows('closure_reasons', [
  [
    'closure-reason-has-closing',
    4,
    'H-1,2013-04-15,1,1,1',
    'closed_on',
    '2013-04-15',
    'a closing in closings.csv',
  ],
  ['closure-date-exists', 4, 'H-1,2013-04-31,1,1,1', 'closed_on', '2013-04-31', 'a date, YYYY-MM-DD'],
  [
    'closure-month-has-code-list',
    4,
    'H-1,1999-04-30,1,1,1',
    'closed_on',
    '1999-04-30',
    'a date with a code list in force',
  ],
  ['closure-applicant-reason-in-list', 2, 'H-2,2013-04-15,13,,', 'applicant_reason', '13', CODES],
  [
    'closure-co-applicant-reason-needs-co-applicant',
    2,
    'H-2,2013-04-15,1,1,1',
    'co_applicant_reason',
    '1',
    'empty',
  ],
  [
    'closure-reason-has-closing',
    4,
    'H-9,2013-04-15,1,,1',
    'closed_on',
    '2013-04-15',
    'a closing in closings.csv',
  ],
  ['closure-co-applicant-reason-in-list', 3, 'H-1,2013-05-02,11,0,', 'co_applicant_reason', '0', CODES],
  ['closure-household-reason-in-list', 3, 'H-1,2013-05-02,11,,04', 'household_reason', '04', CODES],
  [
    'closure-household-reason-is-one-of-the-persons',
    3,
    'H-1,2013-05-02,11,4,1',
    'household_reason',
    '1',
    '11 or 4',
  ],
  [
    'closure-household-reason-follows-applicant',
    2,
    'H-2,2013-04-15,1,,12',
    'household_reason',
    '12',
    '1',
    'warning',
  ],
  [
    'closure-has-reasons',
    3,
    'H-1,2013-05-02,11,,11',
    'household_reason',
    '',
    'a reason for each adult and for the household',
    'warning',
  ],
  ['host-row-repeated', 4, 'H-1,2013-05-02,11,4,4', 'row', 'H-1 2013-05-02', 'one row'],
]);
