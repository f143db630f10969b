import { HOST_FILE_COLUMNS, type HostFileName } from '../host-files.js';
import { CellRows } from './cell-rows.js';
import { GatheredRows } from './gathered-rows.js';
import type { MonthOfMunicipality } from './month-of-municipality.js';
import { RowBytes } from './row-bytes.js';

/** How much of what a row has in the database is room enough for nearly all. */
const EXPECTED_BYTES = 64;

/**
 * Makes rows of a table of rows of a file, as long as each of them is beyond doubt. Where one is not, the whole file is
 * taken in the other way, which finds out what is wrong.
 */
export abstract class RowTaker {
  protected readonly cells: CellRows;
  protected readonly gathered: GatheredRows;

  /** @param fields how many columns of the table are written, municipality and month first */
  protected constructor(file: HostFileName, fields: number) {
    this.cells = new CellRows(HOST_FILE_COLUMNS[file].length, () => this.takeRow());
    this.gathered = new GatheredRows(fields);
  }

  /** Gathers the current row. @returns false where it is not beyond doubt */
  protected abstract takeRow(): boolean;

  /** Writes the fields of a gathered row that follow its municipality and month. */
  protected abstract put(row: number, into: RowBytes): void;

  /** Rows of the file, without its header. */
  get rows(): number {
    return Math.max(0, this.cells.records - 1);
  }

  /** How many rows of each municipality there were, when all are taken. */
  get added(): ReadonlyMap<string, number> {
    return this.gathered.added;
  }

  /** Takes the next bytes of the file, and gives rows for the table. @throws NotBeyondDoubt */
  *take(piece: Buffer): Generator<Buffer> {
    if (!this.cells.take(piece)) throw new NotBeyondDoubt();
    for (const month of this.gathered.leaving()) yield this.#written(month);
  }

  /** Gives the last rows. @throws NotBeyondDoubt */
  *end(): Generator<Buffer> {
    if (!this.cells.end()) throw new NotBeyondDoubt();
    for (const month of this.gathered.all()) yield this.#written(month);
  }

  #written(month: MonthOfMunicipality): Buffer {
    const bytes = new RowBytes(month.count * EXPECTED_BYTES);
    for (const row of month.drain()) {
      bytes.put(month.beginning);
      this.put(row, bytes);
    }
    return bytes.take();
  }
}

/** Ends the taking of a file that has to be judged row by row. */
export class NotBeyondDoubt extends Error {}
