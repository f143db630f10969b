import { fieldCount, firstDayField, textField } from './binary-fields.js';
import { RowBytes } from './row-bytes.js';

/** Rows of a month of a municipality that wait for others of the same month, each as one number. */
export class MonthOfMunicipality {
  /** What each row begins with: how many fields it has, municipality and month. */
  readonly beginning: RowBytes;
  /** Sorts by municipality and month. */
  readonly key: string;
  #rows = new Float64Array(64);
  #count = 0;

  constructor(
    readonly municipality: string,
    /** `YYYY-MM`. */
    month: string,
    fields: number,
  ) {
    this.key = `${municipality} ${month}`;
    this.beginning = RowBytes.of(
      Buffer.concat([fieldCount(fields), textField(municipality), firstDayField(month)]),
    );
  }

  get count(): number {
    return this.#count;
  }

  add(row: number): void {
    if (this.#count === this.#rows.length) {
      const larger = new Float64Array(4 * this.#count);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows[this.#count] = row;
    this.#count += 1;
  }

  /** All rows so far, in their order; from now on there are none. */
  drain(): Float64Array {
    const rows = this.#rows.subarray(0, this.#count).sort();
    this.#rows = new Float64Array(64);
    this.#count = 0;
    return rows;
  }
}
