import { addMonths, type CalendarMonth, monthOfDate } from '../../kernel/index.js';
import { dateIn, statedDates } from './list-dates.js';
import { PERIOD_LIMIT } from './list-row.rules.js';
import { shownCell } from './shown-cell.js';
import type { RowCells } from './stated-row.js';

/** What a row's dates say, the month and the number of days apart. */
export interface UnderstoodDates {
  /** Single days, each once. */
  readonly dates: readonly string[];
  /** Months that the dates or the period lie in, in order. */
  readonly months: readonly CalendarMonth[];
  /** Dates that there are not, as they may be shown. */
  readonly bad: readonly string[];
  readonly endsBeforeItBegins: boolean;
}

/** The dates of a row: single ones, else a period. A period of one day is that day. */
export function understoodDates({ dates = '', from = '', to = '' }: RowCells): UnderstoodDates {
  const single = statedDates(dates);
  const period = [from, to].filter((text) => text !== '');
  const bad = [...single, ...period].filter((text) => dateIn(text) === undefined).map(shownCell);
  const days = single.map(dateIn).filter((date) => date !== undefined);
  const [begin, end] = [dateIn(from), dateIn(to === '' ? from : to)];
  const known = begin !== undefined && end !== undefined;
  if (days.length > 0) return stated([...new Set(days)], bad);
  if (known && begin === end && to !== '') return stated([begin], bad);
  return {
    dates: [],
    months: known ? monthsBetween(monthOfDate(begin), monthOfDate(end)) : [],
    bad,
    endsBeforeItBegins: known && begin > end,
  };
}

function stated(dates: readonly string[], bad: readonly string[]): UnderstoodDates {
  const months = [...new Set(dates.map(monthOfDate))].toSorted();
  return { dates, months, bad, endsBeforeItBegins: false };
}

/** One month more than a row may speak of is enough to refuse it. */
function monthsBetween(first: CalendarMonth, last: CalendarMonth): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (let month = first; month <= last && months.length <= PERIOD_LIMIT; month = addMonths(month, 1)) {
    months.push(month);
  }
  return months;
}
