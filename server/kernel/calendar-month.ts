/** A calendar month, `YYYY-MM`, years 1900 to 2999. Months are Swedish calendar months, never instants. */
export type CalendarMonth = string & { readonly calendarMonth: unique symbol };

const PATTERN = /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/;
const STOCKHOLM_MONTH = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
});

/** True for `YYYY-MM` within 1900 to 2999. */
export function isCalendarMonth(text: string): text is CalendarMonth {
  return PATTERN.test(text);
}

/** The month that the text names. @throws RangeError where it names none; check with `isCalendarMonth` first. */
export function calendarMonth(text: string): CalendarMonth {
  if (!isCalendarMonth(text)) throw new RangeError(`not a calendar month (YYYY-MM): ${text}`);
  return text;
}

/** The Swedish calendar month in which an instant lies, whatever the machine's time zone and the time of year. */
export function monthOfInstant(instant: Date): CalendarMonth {
  return calendarMonth(STOCKHOLM_MONTH.format(instant));
}

/** Number of days of the month, 28 to 31. */
export function daysInMonth(month: CalendarMonth): number {
  const [year, number] = yearAndMonth(month);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** The month that lies `count` months later, or earlier where `count` is negative. */
export function addMonths(month: CalendarMonth, count: number): CalendarMonth {
  const [year, number] = yearAndMonth(month);
  return calendarMonth(new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7));
}

/** First day of the month, `YYYY-MM-DD`: the form in which PostgreSQL keeps a month. */
export function firstDayOf(month: CalendarMonth): string {
  return `${month}-01`;
}

/** The month that a date (`YYYY-MM-DD`) lies in. */
export function monthOfDate(date: string): CalendarMonth {
  return calendarMonth(date.slice(0, 7));
}

/** Month number as two digits, `01` to `12`, as report files write it. */
export function monthNumber(month: CalendarMonth): string {
  return month.slice(5);
}

function yearAndMonth(month: CalendarMonth): [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5))];
}
