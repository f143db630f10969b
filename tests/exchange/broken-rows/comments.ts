import { brokenRows } from './broken-row.js';

/** Every rule of a row of `comments.csv` broken once. */
export const BROKEN_COMMENTS = brokenRows('comments', [
  [
    'comment-municipality-exists',
    3,
    '9999,2013-04,Namn,,,,,,',
    'municipality_code',
    '9999',
    'a municipality’s four-digit code',
  ],
  ['comment-month-exists', 3, '0180,2013-13,Namn,,,,,,', 'month', '2013-13', 'a month, YYYY-MM'],
  ['comment-has-reporter', 3, '0180,2013-04,,,,,,,', 'name', '', 'a name'],
  [
    'comment-measures-length',
    3,
    `0180,2013-04,Namn,,,,,${'å'.repeat(1001)},`,
    'measures_comment',
    '1001',
    'at most 1000 characters',
  ],
  [
    'comment-closures-length',
    3,
    `0180,2013-04,Namn,,,,,,${'å'.repeat(1001)}`,
    'closures_comment',
    '1001',
    'at most 1000 characters',
  ],
  ['host-row-repeated', 3, '0180,2013-03,Namn,,,,,,', 'row', '0180 2013-03', 'one row'],
]);
