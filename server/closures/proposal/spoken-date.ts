import type { LocalizedText } from '../../kernel/index.js';

const WITHIN_YEAR = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const WITH_YEAR = { ...WITHIN_YEAR, year: 'numeric' } as const;

/**
 * A date as people say it, `3 mars` and `3 March`, with the year where it is another than that of the date that is
 * spoken of. Dates as `YYYY-MM-DD`.
 */
export function spokenDate(date: string, spokenOf: string): LocalizedText {
  const form = date.slice(0, 4) === spokenOf.slice(0, 4) ? WITHIN_YEAR : WITH_YEAR;
  const instant = new Date(date);
  return {
    sv: new Intl.DateTimeFormat('sv-SE', form).format(instant),
    en: new Intl.DateTimeFormat('en-GB', form).format(instant),
  };
}
