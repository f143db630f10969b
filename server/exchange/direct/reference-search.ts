import type { CellRows } from './cell-rows.js';
import type { References } from './references.js';

/** How far behind the reference of the last time another is looked for before all are searched. */
const NEAR = 4;

/**
 * Finds the references that the rows of a file name. A host's files have mostly the same order, so that the next reference is
 * one of the next: comparing some bytes with those costs a tenth of making a text and looking it up among all.
 */
export class ReferenceSearch {
  #last = -1;

  constructor(private readonly references: References) {}

  /** The rank of the reference in a cell of the current row; -1 where it is not known. */
  rankIn(cells: CellRows, column: number): number {
    if (cells.isBare(column)) {
      const range = cells.range(column, column);
      let near = this.#last;
      for (let step = 0; step < NEAR; step += 1) {
        near = this.references.after(near);
        if (near < 0) break;
        if (!this.references.is(near, range)) continue;
        this.#last = near;
        return near;
      }
    }
    const rank = this.references.rankOf(cells.text(column));
    if (rank >= 0) this.#last = rank;
    return rank;
  }
}
