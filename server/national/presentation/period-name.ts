import { addMonths, type CalendarMonth, type Language, type LocalizedText } from '../../kernel/index.js';

const NAMES: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', month: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' }),
};

/** The month as people say it: `mars 2013`, `March 2013`. */
export function monthName(month: CalendarMonth): LocalizedText {
  return periodName([month]);
}

/**
 * The months as people say them, those that follow each other as a period: `mars–april 2013`,
 * `december 2012–januari 2013`, `mars 2013, maj 2013`.
 * @param months in order
 */
export function periodName(months: readonly CalendarMonth[]): LocalizedText {
  const runs: { first: CalendarMonth; last: CalendarMonth }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && month === addMonths(run.last, 1)) run.last = month;
    else runs.push({ first: month, last: month });
  }
  const inLanguage = (language: Language): string =>
    runs.map(({ first, last }) => runName(first, last, language)).join(', ');
  return { sv: inLanguage('sv'), en: inLanguage('en') };
}

function runName(first: CalendarMonth, last: CalendarMonth, language: Language): string {
  const name = (month: CalendarMonth): string => NAMES[language].format(new Date(`${month}-01T00:00:00Z`));
  const year = (month: CalendarMonth): string => month.slice(0, 4);
  if (first === last) return `${name(first)} ${year(first)}`;
  const yearOfFirst = year(first) === year(last) ? '' : ` ${year(first)}`;
  return `${name(first)}${yearOfFirst}–${name(last)} ${year(last)}`;
}
