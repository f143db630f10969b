import type { LocalizedText } from '../../kernel/index.js';

/** What stands in one place of a table for people. */
export type PresentedCell =
  | { readonly kind: 'text'; readonly text: LocalizedText }
  /** Already rounded to the decimals that it is shown with. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: 0 | 1 }
  /** There is nothing to divide by. */
  | { readonly kind: 'no-base' }
  /** The reports do not tell. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'empty' };

/** Where a column or a row is shown; everywhere unless told otherwise. */
export type Medium = 'terminal' | 'files';

/** A column; its texts stand to the left, its numbers to the right. */
export interface PresentedColumn {
  readonly heading: LocalizedText;
  readonly only?: Medium;
}

/** A row with one cell for each column. */
export interface PresentedRow {
  readonly cells: readonly PresentedCell[];
  readonly only?: Medium;
}

/** The tables by the names that their CSV files have. */
export type NationalTableId =
  | 'table-1-contributions'
  | 'table-2-measures'
  | 'table-3-closures'
  | 'persons'
  | 'volumes'
  | 'participation'
  | 'quality'
  | 'municipalities';

/** One table as people read it; text, CSV and workbook are all made from this. */
export interface PresentedTable {
  readonly id: NationalTableId;
  /** Name of its sheet in the workbook, at most 31 characters. */
  readonly sheet: LocalizedText;
  readonly title: LocalizedText;
  readonly columns: readonly PresentedColumn[];
  readonly rows: readonly PresentedRow[];
  /** What a reader must know, under the table. */
  readonly notes: readonly LocalizedText[];
  /** A table that is too long for a terminal is in the files only. */
  readonly only?: Medium;
}

/** The table with only the columns and rows that the medium shows. */
export function forMedium(table: PresentedTable, medium: Medium): PresentedTable {
  const shown = ({ only }: { readonly only?: Medium }): boolean => only === undefined || only === medium;
  return {
    ...table,
    columns: table.columns.filter(shown),
    rows: table.rows.filter(shown).map((row) => ({
      ...row,
      cells: row.cells.filter((_, index) => shown(table.columns[index] ?? {})),
    })),
  };
}
