import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './index.js';

describe('days of the calendar', () => {
  it.each([
    ['2013-03-01', 14, '2013-03-15'],
    ['2012-02-28', 2, '2012-03-01'],
    ['2013-03-30', 2, '2013-04-01'],
    ['2013-01-01', -1, '2012-12-31'],
  ])('%s and %i days is %s, also where clocks are changed', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });
});
