import { describe, expect, it } from 'vitest';
import { calendarMonth } from '../../kernel/index.js';
import { periodName } from './period-name.js';

describe('the name of a period', () => {
  it.each([
    [['2013-03'], 'mars 2013', 'March 2013'],
    [['2013-03', '2013-04'], 'mars–april 2013', 'March–April 2013'],
    [['2012-12', '2013-01'], 'december 2012–januari 2013', 'December 2012–January 2013'],
    [['2013-03', '2013-05', '2013-06'], 'mars 2013, maj–juni 2013', 'March 2013, May–June 2013'],
  ])('%j is %s', (months, sv, en) => {
    expect(periodName(months.map(calendarMonth))).toEqual({ sv, en });
  });
});
