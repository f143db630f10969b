import { type CalendarMonth, isCalendarDate, isCalendarMonth } from '../../kernel/index.js';
import { headingWords } from './read-list-words.js';

const DATE_WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SIX_DIGITS = /^(\d{4})(\d{2})$/;
const NAMED_MONTH = /^(\p{L}+) (\d{4})$/u;

/** The date that a text states, `YYYY-MM-DD`; undefined where the calendar has no such date. */
export function dateIn(text: string): string | undefined {
  const stated = text.replace(DATE_WITH_TIME, '$1').replace(EIGHT_DIGITS, '$1-$2-$3');
  return isCalendarDate(stated) ? stated : undefined;
}

/** Several dates in one cell, as they are stated. */
export function statedDates(text: string): readonly string[] {
  // A time belongs to its date; what else stands apart is a date of its own.
  const parts = text.split(/[,;\n]|\s+(?!\d{2}:\d{2})/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** The month that a text states: `2013-03`, `201303`, a date in it, or `mars 2013`; undefined where it states none. */
export function monthIn(text: string, names: Readonly<Record<string, number>>): CalendarMonth | undefined {
  const [, name, year] = NAMED_MONTH.exec(headingWords(text)) ?? [];
  const number = name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
  const stated =
    number === undefined
      ? (dateIn(text)?.slice(0, 7) ?? text.replace(SIX_DIGITS, '$1-$2'))
      : `${year}-${String(number).padStart(2, '0')}`;
  return isCalendarMonth(stated) ? stated : undefined;
}
