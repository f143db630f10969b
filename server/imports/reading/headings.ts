import type { ListField } from './list-words.js';
import { headingWords } from './read-list-words.js';
import { shownCell } from './shown-cell.js';

/** The row of headings of a list. */
export interface Headings {
  readonly sheet: string | undefined;
  /** The field of each column, from the first on; undefined for a column that is not read. */
  readonly fields: readonly (ListField | undefined)[];
  readonly unknown: readonly string[];
}

/** Rows that may stand above the headings: a title, a date, an empty row. */
export const ROWS_BEFORE_HEADINGS = 10;
/** One known word alone may be a title; two make a row of headings. */
const ENOUGH = 2;

/** The headings in a row; undefined where it is no row of headings. */
export function headingsIn(
  cells: readonly string[],
  sheet: string | undefined,
  known: ReadonlyMap<string, ListField>,
): Headings | undefined {
  const fields = cells.map((cell) => known.get(headingWords(cell)));
  if (fields.filter((field) => field !== undefined).length < ENOUGH) return undefined;
  const unknown = cells.filter((cell, column) => fields[column] === undefined && cell.trim() !== '');
  return { sheet, fields, unknown: unknown.map((cell) => shownCell(cell.trim())) };
}
