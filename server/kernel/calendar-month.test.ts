import { describe, expect, it } from 'vitest';
import { dateOfInstant } from './calendar-date.js';
import { addMonths, calendarMonth, daysInMonth, isCalendarMonth, monthOfInstant } from './calendar-month.js';

describe('the Swedish calendar', () => {
  it.each([
    ['the last second of the year', '2013-12-31T22:59:59Z', '2013-12', '2013-12-31'],
    ['the first second of the year', '2013-12-31T23:00:00Z', '2014-01', '2014-01-01'],
    ['the last hour before summer time', '2013-03-31T00:59:59Z', '2013-03', '2013-03-31'],
    ['the last second of March, in summer time', '2013-03-31T21:59:59Z', '2013-03', '2013-03-31'],
    ['the first second of April, in summer time', '2013-03-31T22:00:00Z', '2013-04', '2013-04-01'],
    ['the end of summer time that is a month’s end too', '2027-10-31T22:59:59Z', '2027-10', '2027-10-31'],
    ['the first second after it', '2027-10-31T23:00:00Z', '2027-11', '2027-11-01'],
    ['a leap day', '2028-02-29T12:00:00Z', '2028-02', '2028-02-29'],
  ])('knows the month and date of %s', (_name, instant, month, date) => {
    expect(monthOfInstant(new Date(instant))).toBe(month);
    expect(dateOfInstant(new Date(instant))).toBe(date);
  });

  it.each([
    ['2013-02', 28],
    ['2012-02', 29],
    ['1900-02', 28],
    ['2000-02', 29],
    ['2013-04', 30],
    ['2013-12', 31],
  ])('gives %s its %i days', (month, days) => {
    expect(daysInMonth(calendarMonth(month))).toBe(days);
  });

  it('counts months over the turn of the year', () => {
    expect(addMonths(calendarMonth('2013-12'), 1)).toBe('2014-01');
    expect(addMonths(calendarMonth('2013-01'), -14)).toBe('2011-11');
  });

  it.each(['2013-13', '2013-00', '2013-3', '13-03', '2013-03-01', '', '2013‑03', '3013-01'])(
    'knows that “%s” is no month',
    (text) => {
      expect(isCalendarMonth(text)).toBe(false);
    },
  );
});
