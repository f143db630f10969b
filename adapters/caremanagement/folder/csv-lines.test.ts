import { expect, it } from 'vitest';
import { csvLines, rowsOfCsv } from './csv-lines.js';

const ROWS = [
  ['a', 'b', ''],
  ['with, comma', 'with "quotes"', 'with\nline break'],
  ['', '', ''],
];

it('what is written is read back', () => {
  expect(rowsOfCsv(csvLines(['x', 'y', 'z'], ROWS))).toEqual([['x', 'y', 'z'], ...ROWS]);
});

it.each([
  [
    'a byte order mark and line ends of Windows',
    '\uFEFFa,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'an empty value at the end',
    'a,b\nc,',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['nothing', '', []],
])('a file with %s is read', (_, text, rows) => {
  expect(rowsOfCsv(text)).toEqual(rows);
});

it.each([['"a'], ['a"b'], ['"a"b']])('%s is no CSV', (text) => {
  expect(rowsOfCsv(text)).toBeUndefined();
});
