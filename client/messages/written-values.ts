import type { Locale } from '@avstamp/plugin-sdk/client';
import { spokenLanguage } from './spoken-language.js';

const LANGUAGES = { sv: 'sv-SE', en: 'en-GB' } as const;
const NARROW_SPACE = '\u202f';

/** A number as it is written in the locale: in Swedish with a decimal comma and narrow spaces between thousands. */
export function numberIn(locale: Locale, value: number, decimals = 0): string {
  const written = new Intl.NumberFormat(LANGUAGES[spokenLanguage(locale)], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return written.replaceAll('\u00a0', NARROW_SPACE);
}

/**
 * A month as it is written in the locale: "mars 2025".
 * @param month `YYYY-MM`
 */
export function monthIn(locale: Locale, month: string): string {
  const format = new Intl.DateTimeFormat(LANGUAGES[spokenLanguage(locale)], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
