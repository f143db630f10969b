import type { LocalizedText } from '../../kernel/index.js';

/** What a figure tells of persons. */
interface Figure {
  /** The counts of persons that it is, or is worked out from, by their ids; none where it counts no persons. */
  readonly from?: readonly string[];
}

/** What stands in one place of a table for people. */
export type PresentedCell =
  | { readonly kind: 'text'; readonly text: LocalizedText }
  /** Already rounded to the decimals that it is shown with. */
  | (Figure & {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: 0 | 1;
      /** What it is a share of, where it is one. */
      readonly base?: number;
      /** A share of so few that it is uncertain. */
      readonly isWeak?: true;
    })
  /** There is nothing to divide by. */
  | (Figure & { readonly kind: 'no-base' })
  /** Too few to be shown, or hidden for the sake of others. */
  | { readonly kind: 'suppressed' }
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
  | 'municipalities'
  | 'measures-by-area'
  | 'closures-by-area';

/** A sentence; one with figures has them in its places, such as `{applicants}`. */
export interface PresentedNote extends LocalizedText {
  readonly figures?: Readonly<Record<string, PresentedCell>>;
}

/** One table as people read it; text, CSV and workbook are all made from this. */
export interface PresentedTable {
  readonly id: NationalTableId;
  /** Name of its sheet in the workbook, at most 31 characters. */
  readonly sheet: LocalizedText;
  readonly title: LocalizedText;
  readonly columns: readonly PresentedColumn[];
  readonly rows: readonly PresentedRow[];
  /** What a reader must know, under the table. */
  readonly notes: readonly PresentedNote[];
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
