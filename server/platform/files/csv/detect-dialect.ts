import type { CsvDialect } from './csv-dialect.js';

const SEPARATORS = [';', '\t', ','] as const;

/**
 * The layout of a text by its first row: the separator that stands most often outside quotes, `;` where none
 * does. `text` is the file's beginning, its byte order mark included.
 */
export function detectDialect(text: string): CsvDialect {
  const byteOrderMark = text.startsWith('\uFEFF');
  const firstRow = firstRowOf(byteOrderMark ? text.slice(1) : text);
  const outsideQuotes = firstRow.row.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => outsideQuotes.split(separator).length;
  const separator = SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best));
  return {
    separator,
    byteOrderMark,
    quote: firstRow.row.startsWith('"') ? 'always' : 'when-needed',
    lineEnd: firstRow.lineEnd,
  };
}

function firstRowOf(text: string): { row: string; lineEnd: CsvDialect['lineEnd'] } {
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place];
    if (character === '"') quoted = !quoted;
    if (character !== '\n' || quoted) continue;
    const afterReturn = text[place - 1] === '\r';
    return { row: text.slice(0, afterReturn ? place - 1 : place), lineEnd: afterReturn ? '\r\n' : '\n' };
  }
  return { row: text, lineEnd: '\r\n' };
}
