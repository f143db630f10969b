import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { commaSeparated } from './comma-separated.js';

it('gives back any value to a reader of RFC 4180', () => {
  const rows = [
    ['plain', 'with, comma', 'with "quotes"'],
    ['', 'two\r\nlines', ' spaces '],
  ];
  const text = commaSeparated(['a', 'b', 'c'], rows);
  expect(parse(text)).toEqual([['a', 'b', 'c'], ...rows]);
  expect(text.startsWith('a,b,c\r\nplain,"with, comma","with ""quotes"""\r\n')).toBe(true);
});
