import type { FailureKind } from '../../connection/failure-kind.js';
import type { AdultRow, RowCells } from '../cells/adult-row.js';
import type { CellEntries } from '../cells/cell-entry.js';
import { EMPTY_CELL, type GridCell, type GridFinding } from '../cells/grid-cell.js';

/** A place in the grid. */
export interface CellPlace {
  /** Key of the row. */
  readonly row: string;
  readonly code: number;
}

/** What a cell is to hold. */
export interface CellChange extends CellPlace {
  readonly entries: CellEntries;
}

/** Cells that are sent together, and again with the same key until an answer comes. */
export interface Batch {
  /** The idempotency key: however often it is sent, it is carried out once. */
  readonly key: string;
  readonly cells: readonly (CellChange & { readonly expectedVersion: number })[];
}

/** Everything the grid knows of a month. */
export interface GridState {
  /** All adults of the sheet that have been read, in its order. */
  readonly rows: readonly AdultRow[];
  readonly cells: ReadonlyMap<string, RowCells>;
  /** Where the keyboard is. */
  readonly active: CellPlace | undefined;
  /** What is being typed there; undefined while nothing is. */
  readonly typed: string | undefined;
  /** Each what the cells held before a change, the latest last. */
  readonly undo: readonly (readonly CellChange[])[];
  /** What is on its way to the server. */
  readonly batch: Batch | undefined;
  /** Why the latest attempt has not reached the server; undefined while it goes well. */
  readonly failure: FailureKind | undefined;
  /** When something was saved last. */
  readonly savedAt: Date | undefined;
  /** Why nothing of the month can be saved, as the server has said. */
  readonly refusals: readonly GridFinding[];
  /** Months whose report has been submitted, and that are corrected by what has been saved. */
  readonly reportedMonths: readonly string[];
}

/** A grid before anything has been read. */
export const EMPTY_GRID: GridState = {
  rows: [],
  cells: new Map(),
  active: undefined,
  typed: undefined,
  undo: [],
  batch: undefined,
  failure: undefined,
  savedAt: undefined,
  refusals: [],
  reportedMonths: [],
};

/** The cell in a place; an empty one where nothing was ever registered. */
export const cellAt = (state: Pick<GridState, 'cells'>, { row, code }: CellPlace): GridCell =>
  state.cells.get(row)?.get(code) ?? EMPTY_CELL;
