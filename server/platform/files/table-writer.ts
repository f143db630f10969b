import type { Cell } from './cell.js';

/**
 * Writes the rows of one table, whatever the file's format. The caller waits where a promise is given back, so
 * that memory stays flat however many rows there are, and calls `finish` once after the last row.
 */
export interface TableWriter {
  /** Takes one row; the cells may not be changed afterwards. Wait for the promise where there is one. */
  writeRow(cells: readonly Cell[]): void | Promise<void>;
  /** Writes what is left. The file is not whole before this has ended. */
  finish(): Promise<void>;
}
