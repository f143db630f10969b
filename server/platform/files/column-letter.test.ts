import { expect, it } from 'vitest';
import { columnLetter, columnOfReference } from './column-letter.js';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('names column %i as spreadsheet programs do, %s, and finds it again', (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
  expect(columnOfReference(`${letters}12`)).toBe(column);
});
