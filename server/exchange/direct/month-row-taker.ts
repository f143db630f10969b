import type { HostFileName } from '../host-files.js';
import { GatheredRows } from './gathered-rows.js';
import type { MonthOfMunicipality } from './month-of-municipality.js';
import { RowBytes } from './row-bytes.js';
import { RowTaker } from './row-taker.js';

/** How much of what a row has in the database is room enough for nearly all. */
const EXPECTED_BYTES = 64;

/** Makes rows of a table that are a municipality's in a month. */
export abstract class MonthRowTaker extends RowTaker {
  protected readonly gathered: GatheredRows;

  /** @param fields how many columns of the table are written, municipality and month first */
  protected constructor(file: HostFileName, fields: number) {
    super(file);
    this.gathered = new GatheredRows(fields);
  }

  /** Writes the fields of a gathered row that follow its municipality and month. */
  protected abstract put(row: number, into: RowBytes): void;

  override get added(): ReadonlyMap<string, number> {
    return this.gathered.added;
  }

  protected override *leaving(): Generator<Buffer> {
    for (const month of this.gathered.leaving()) yield this.#written(month);
  }

  protected override *rest(): Generator<Buffer> {
    for (const month of this.gathered.all()) yield this.#written(month);
  }

  #written(month: MonthOfMunicipality): Buffer {
    const bytes = new RowBytes(month.count * EXPECTED_BYTES);
    for (const row of month.drain()) {
      bytes.putFrom(month.beginning);
      this.put(row, bytes);
    }
    return bytes.take();
  }
}
