import personnummer from 'personnummer';

// The package's types promise a default export inside its default export; at run time the class itself is it.
const Personnummer = personnummer as unknown as typeof personnummer.default;

// The library takes future dates, and refuses the spaces and hyphens that people paste: both are mended here.
const SEPARATORS = /[\s\u00ad\u2010-\u2015\u2212-]/g;

/**
 * True for a Swedish identity number (personnummer or samordningsnummer) with a century, a real date that is
 * not after `today` (`YYYY-MM-DD`), and the right check digit. Identity numbers are met at the edges only.
 */
export function isIdentityNumber(text: string, today: string): boolean {
  const digits = normalizeIdentityNumber(text);
  return isWrittenIdentityNumber(digits) && birthDateOf(digits) <= today;
}

/** True for exactly twelve digits with a real date and the right check digit, test numbers too: the form of files. */
export function isWrittenIdentityNumber(text: string): boolean {
  return /^\d{12}$/.test(text) && Personnummer.valid(text);
}

/** Twelve digits without spaces and hyphens, of whatever kind; other characters are left for the check. */
export function normalizeIdentityNumber(text: string): string {
  return text.replace(SEPARATORS, '');
}

/** Birth date `YYYY-MM-DD` of twelve digits; a samordningsnummer's day is counted from 61. */
export function birthDateOf(digits: string): string {
  const day = Number(digits.slice(6, 8));
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
}

// Ten or twelve digits that begin with a date, a samordningsnummer's among them, right or mistyped.
const LIKE_AN_IDENTITY_NUMBER =
  /(?<!\d)(?:1[89]|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[\s\u00ad\u2010-\u2015\u2212+-]?\d{4}(?!\d)/g;

/** The text with a mask for whatever looks like an identity number: one may stand in any cell by mistake. */
export function withoutIdentityNumbers(text: string): string {
  return text.replace(LIKE_AN_IDENTITY_NUMBER, maskIdentityNumber);
}

/** A form that may stand in a finding: nothing of the number itself. */
export function maskIdentityNumber(text: string): string {
  return text === '' ? '' : `•••••••• (${text.length})`;
}
