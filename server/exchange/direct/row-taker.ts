import { HOST_FILE_COLUMNS, type HostFileName } from '../host-files.js';
import { CellRows } from './cell-rows.js';

/**
 * Makes rows of a table of rows of a file, as long as each of them is beyond doubt. Where one is not, the whole file is
 * taken in the other way, which finds out what is wrong.
 */
export abstract class RowTaker {
  protected readonly cells: CellRows;

  protected constructor(file: HostFileName) {
    this.cells = new CellRows(HOST_FILE_COLUMNS[file].length, () => this.takeRow());
  }

  /** Takes the current row. @returns false where it is not beyond doubt */
  protected abstract takeRow(): boolean;

  /** Rows for the table that should go now. */
  protected abstract leaving(): Iterable<Buffer>;

  /** All rows for the table that have not gone yet. @throws NotBeyondDoubt */
  protected abstract rest(): Iterable<Buffer>;

  /** How many rows of each municipality there were, when all are taken. */
  abstract get added(): ReadonlyMap<string, number>;

  /** Rows of the file, without its header. */
  get rows(): number {
    return Math.max(0, this.cells.records - 1);
  }

  /** Takes the next bytes of the file, and gives rows for the table. @throws NotBeyondDoubt */
  *take(piece: Buffer): Generator<Buffer> {
    if (!this.cells.take(piece)) throw new NotBeyondDoubt();
    yield* this.leaving();
  }

  /** Gives the last rows. @throws NotBeyondDoubt */
  *end(): Generator<Buffer> {
    if (!this.cells.end()) throw new NotBeyondDoubt();
    yield* this.rest();
  }
}

/** Ends the taking of a file that has to be judged row by row. */
export class NotBeyondDoubt extends Error {}
