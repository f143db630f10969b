import type { HandedRows } from '../hand-over.js';
import { BINARY_HEADER } from './binary-fields.js';
import type { RowBytes } from './row-bytes.js';

/** Ranks of references fit into 22 bits: as many as the whole country has households with assistance, many times over. */
const MOST_REFERENCES = 2 ** 22;

/**
 * Known references, each with one more text. Rows are sorted by their ranks: where those are in the database's order a key
 * is made in less time, and nothing else depends on it.
 */
export class References {
  readonly #bytes: Buffer;
  readonly #ranks = new Map<string, number>();
  readonly #places: number[] = [];
  readonly #others: (string | null)[] = [];

  /**
   * @param rows rows of a reference and another text
   * @throws RangeError where the rows are of another form
   */
  constructor(rows: HandedRows) {
    this.#bytes = Buffer.concat(rows);
    let at = BINARY_HEADER.length;
    for (; this.#bytes.readInt16BE(at) === 2; ) {
      const reference = at + 2;
      const other = reference + 4 + this.#bytes.readInt32BE(reference);
      const length = this.#bytes.readInt32BE(other);
      this.#ranks.set(this.#bytes.toString('utf8', reference + 4, other), this.#places.length);
      this.#places.push(reference);
      this.#others.push(length < 0 ? null : this.#bytes.toString('utf8', other + 4, other + 4 + length));
      at = other + 4 + Math.max(0, length);
    }
    if (this.#bytes.readInt16BE(at) !== -1) throw new RangeError('not rows of a reference and a text');
  }

  /** Whether none has another text, and all can be ranked. */
  get areAlone(): boolean {
    return this.areFew && this.#others.every((other) => other === null);
  }

  /** Whether all can be ranked. */
  get areFew(): boolean {
    return this.#places.length < MOST_REFERENCES;
  }

  /** The place among all references, from 0; -1 where the reference is not known. */
  rankOf(reference: string): number {
    return this.#ranks.get(reference) ?? -1;
  }

  /** The other text that belongs to a reference; empty where there is none. */
  otherOf(rank: number): string {
    return this.#others[rank] ?? '';
  }

  /** Writes a reference as a field of a row. */
  put(rank: number, into: RowBytes): void {
    const place = this.#places[rank] ?? 0;
    into.put(this.#bytes, place, place + 4 + this.#bytes.readInt32BE(place));
  }
}
