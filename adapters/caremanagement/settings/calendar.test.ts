import { expect, it } from 'vitest';
import { isDate, isMonth, monthsAfter, monthsBetween, swedishDate } from './calendar.js';

it.each([
  ['2026-01', 0, '2026-01'],
  ['2026-11', 2, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-12', 12, '2027-12'],
])('%s and %i months is %s', (month, months, later) => {
  expect(monthsAfter(month, months)).toBe(later);
  expect(monthsBetween(month, later)).toBe(months);
});

it('a month and a day are those that the calendar has', () => {
  expect(['2026-12', '2026-13', '2026-00', '0026-01', '2026-1'].filter(isMonth)).toEqual(['2026-12']);
  expect(['2028-02-29', '2026-02-29', '2026-2-01', '2026-01-32'].filter(isDate)).toEqual(['2028-02-29']);
});

it('a day begins at midnight in Sweden', () => {
  expect(swedishDate(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
  expect(swedishDate(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});
