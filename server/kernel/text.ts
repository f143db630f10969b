// Control and format characters (direction overrides among them), lone surrogates and separators of lines.
const UNSAFE_TEXT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const EACH_UNSAFE = new RegExp(UNSAFE_TEXT, 'gu');

/** True for a text of one line that shows what it holds: no control, direction or broken characters. */
export function isPlainText(text: string): boolean {
  return !UNSAFE_TEXT.test(text);
}

/** The text with a dot for each character that does not show, as it may be quoted to a person. */
export function shownText(text: string): string {
  return text.replace(EACH_UNSAFE, '·');
}

/** Number of Unicode characters, as PostgreSQL's `length` counts them. */
export function characterCount(text: string): number {
  return [...text].length;
}

/** Swedish words compared as people do: small letters, single spaces, nothing at the ends. */
export function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv-SE');
}
