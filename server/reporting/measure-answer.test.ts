import { expect, test } from 'vitest';
import { parseAnswer } from './measure-answer.js';

const CODES = { noMeasureCode: 0, otherMeasureCode: 8 };

test.each([
  [
    'one party’s measures stand as stated',
    '2:15,5:X',
    [
      [2, 15],
      [5, 'X'],
    ],
  ],
  ['several other measures cover an unknown number of days', '8:3,8:5', [[8, 'X']]],
  ['of several other measures attendance may tell the distinct days', '8:3,8:5,8=6', [[8, 6]]],
  ['a measure that two parties state is one, with the days that one of them knows', '2:15,2:X', [[2, 15]]],
  ['of two known numbers of days the greater is certain', '2:15,2:17', [[2, 17]]],
  ['“no measure” gives way to what another party knows', '0:X,3:4', [[3, 4]]],
  ['“no measure” that two parties state is one', '0:X,0:X', [[0, 'X']]],
])('%s', (_, text, cells) => {
  expect(parseAnswer(text, CODES)).toEqual(cells);
});
