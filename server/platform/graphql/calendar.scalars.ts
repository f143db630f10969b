import { isCalendarDate, isCalendarMonth } from '../../kernel/index.js';
import { textScalar } from './text-scalar.js';

/** A calendar month, `YYYY-MM`. */
export const CalendarMonthScalar = textScalar({
  name: 'CalendarMonth',
  description: 'A Swedish calendar month, YYYY-MM, for instance 2013-03. Years 1900 to 2999.',
  accepts: isCalendarMonth,
  expected: {
    sv: 'Ange en månad som ÅÅÅÅ-MM, till exempel 2013-03.',
    en: 'Give a month as YYYY-MM, for instance 2013-03.',
  },
});

/** A date, `YYYY-MM-DD`. */
export const CalendarDateScalar = textScalar({
  name: 'CalendarDate',
  description: 'A date that exists in the calendar, YYYY-MM-DD. Years 1900 to 2999.',
  accepts: isCalendarDate,
  expected: {
    sv: 'Ange ett datum som ÅÅÅÅ-MM-DD, till exempel 2013-03-15.',
    en: 'Give a date as YYYY-MM-DD, for instance 2013-03-15.',
  },
});
