// Ten digits and more, with the separators that identity numbers are written with.
const LONG_NUMBER = /\d(?:[\s+-]?\d){8,}/g;

/** The text without numbers that may be identity numbers: errors in a document quote the document. */
export function withoutLongNumbers(text: string): string {
  return text.replace(LONG_NUMBER, '•');
}
