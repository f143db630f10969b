import type { PlacedColumn } from '../definitions/section-layout.js';

/** What a row's running number is among the rows above. */
export interface NumberInOrder {
  readonly number: number | undefined;
  readonly highest: number;
  readonly repeated: boolean;
}

/** Follows the running numbers of a file from row to row. */
export class RunningNumberCheck {
  readonly #seen = new Set<number>();
  readonly #place: number | undefined;
  #highest = 0;

  /** @param column the column of running numbers; undefined where the file has none, or under another heading */
  constructor(readonly column: PlacedColumn | undefined) {
    this.#place = column?.place;
  }

  /** Takes the next row; undefined where its number is in order. */
  next(cells: readonly string[]): NumberInOrder | undefined {
    if (this.#place === undefined) return undefined;
    const number = Number(cells[this.#place] ?? '');
    // What is no number at all, the cell's own rule tells.
    if (!Number.isInteger(number) || number < 1) return undefined;
    const highest = this.#highest;
    const repeated = number <= highest && this.#seen.has(number);
    this.#seen.add(number);
    if (number > highest) {
      this.#highest = number;
      return undefined;
    }
    return { number, highest, repeated };
  }
}
