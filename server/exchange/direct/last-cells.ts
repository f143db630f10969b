import type { CellRange } from './cell-rows.js';

/**
 * Remembers the bytes of some cells, because the next row has mostly the same: comparing them costs a tenth of making
 * a text of them and looking that up.
 */
export class LastCells {
  #bytes: Buffer = Buffer.alloc(256);
  #length = -1;

  /** Whether these are the cells of the last time; from now on they are. */
  areThese({ bytes, start, end }: CellRange): boolean {
    const length = end - start;
    if (length === this.#length && this.#equals(bytes, start)) return true;
    if (length > this.#bytes.length) this.#bytes = Buffer.alloc(2 * length);
    bytes.copy(this.#bytes, 0, start, end);
    this.#length = length;
    return false;
  }

  // References differ at their ends, if anywhere.
  #equals(bytes: Buffer, start: number): boolean {
    for (let at = this.#length - 1; at >= 0; at -= 1) {
      if (this.#bytes[at] !== bytes[start + at]) return false;
    }
    return true;
  }
}
