/** What a cell holds where it is neither a text, a number nor empty. */
export type CellKind = 'formula' | 'error' | 'boolean' | 'date';

/** One row as it stands in a file. */
export interface TableRow {
  /** The sheet's name; absent in text files. */
  readonly sheet?: string;
  /** Row of the sheet or record of the text file, counted from 1, headings included. */
  readonly row: number;
  /** Line of the text file on which the row begins, counted from 1; absent in workbooks. */
  readonly line?: number;
  /**
   * The cells' texts from the first column on; empty cells are `''`, and those after the last filled one may be
   * absent in workbooks. Numbers as plain text (`15`, `1.5`), dates as `YYYY-MM-DD` with the time where there
   * is one, truth values as `TRUE` and `FALSE`, formulas as their last value.
   */
  readonly cells: readonly string[];
  /** Kinds worth a word, by the place in `cells` counted from 0; absent where there are none. */
  readonly kinds?: ReadonlyMap<number, CellKind>;
}
