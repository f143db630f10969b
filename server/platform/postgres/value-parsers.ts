import pg from 'pg';

/** PostgreSQL's numbers for its types (`pg_type.dat`). */
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;

/** A whole number as it is, or an error: never a number that is nearly right. */
function checkedNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number))
    throw new RangeError('a number from the database is too large to be exact');
  return number;
}

/** The elements of a one-dimensional array; dates and numbers hold neither quotes nor commas. */
function elements<Value>(text: string, parse: (element: string) => Value): (Value | null)[] {
  if (text === '{}') return [];
  const parts = text.slice(1, -1).split(',');
  return parts.map((part) => (part === 'NULL' ? null : parse(part)));
}

const asItIs = (text: string): string => text;

// A date has no time zone: as a JavaScript Date it would move by a day on a machine set to another zone.
const OURS = new Map<number, (text: string) => unknown>([
  [INT8, checkedNumber],
  [INT8_ARRAY, (text) => elements(text, checkedNumber)],
  [DATE, asItIs],
  [DATE_ARRAY, (text) => elements(text, asItIs)],
]);

/** How values come out of our pools; other users of pg in the same process keep theirs. */
export const VALUE_PARSERS: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : OURS.get(id)) ??
    pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
};
