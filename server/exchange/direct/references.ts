import type { HandedRows } from '../hand-over.js';
import { BINARY_HEADER, BINARY_TRAILER, fieldCount, NULL_FIELD } from './binary-fields.js';
import type { CellRange } from './cell-rows.js';
import { rankTexts } from './rank-texts.js';
import { RowBytes } from './row-bytes.js';

/** Ranks of references fit into 22 bits: as many as the whole country has households with assistance, many times over. */
const MOST_REFERENCES = 2 ** 22;

/**
 * Known references, each with one more text. Rows are sorted by their ranks: where those are in the database's order a key
 * is made in less time, and nothing else depends on it.
 */
export class References {
  /** All of them as fields of a row, one after the other in the order of their ranks. */
  readonly #fields: RowBytes;
  /** By rank: where the field begins; one more for the end of the last. */
  readonly #starts: Int32Array;
  readonly #first: number;
  /** By rank: the reference that was stated after it; -1 for the last. */
  readonly #following: Int32Array;
  #ranks: Map<string, number> | undefined;

  /**
   * @param texts the references in the order in which they were stated, each once
   * @param others the other text of each, in the same order; none where nobody has any
   * @param order by rank: the place among those stated
   */
  private constructor(
    private readonly texts: readonly string[],
    private readonly others: readonly (string | null)[],
    private readonly order: readonly number[],
  ) {
    const characters = texts.reduce((all, text) => all + text.length, 0);
    this.#fields = new RowBytes(4 * texts.length + characters);
    this.#starts = new Int32Array(texts.length + 1);
    const ranks = new Int32Array(texts.length);
    for (const [rank, place] of order.entries()) {
      ranks[place] = rank;
      this.#fields.putText(texts[place] ?? '');
      this.#starts[rank + 1] = this.#fields.length;
    }
    this.#first = ranks[0] ?? -1;
    this.#following = new Int32Array(texts.length).fill(-1);
    for (let place = 1; place < ranks.length; place += 1) {
      this.#following[ranks[place - 1] ?? 0] = ranks[place] ?? -1;
    }
  }

  /** Ranks references as they were stated. @returns undefined where one is stated twice */
  static ranked(texts: readonly string[], others: readonly string[] = []): References | undefined {
    const order = rankTexts(texts);
    return order === undefined ? undefined : new References(texts, others, order);
  }

  /**
   * References in the order in which they are given.
   * @param rows rows of a reference, each of which stands once, and another text or none
   * @throws RangeError where the rows are of another form
   */
  static given(rows: HandedRows): References {
    const bytes = Buffer.concat(rows);
    const texts: string[] = [];
    const others: (string | null)[] = [];
    let at = BINARY_HEADER.length;
    for (; bytes.readInt16BE(at) === 2; ) {
      const reference = at + 2;
      const other = reference + 4 + bytes.readInt32BE(reference);
      const length = bytes.readInt32BE(other);
      texts.push(bytes.toString('utf8', reference + 4, other));
      others.push(length < 0 ? null : bytes.toString('utf8', other + 4, other + 4 + length));
      at = other + 4 + Math.max(0, length);
    }
    if (bytes.readInt16BE(at) !== -1) throw new RangeError('not rows of a reference and a text');
    return new References(texts, others, [...texts.keys()]);
  }

  /** How many there are. */
  get count(): number {
    return this.texts.length;
  }

  /** Whether none has another text, and all can be ranked. */
  get areAlone(): boolean {
    return this.areFew && this.others.every((other) => other === null);
  }

  /** Whether all can be ranked. */
  get areFew(): boolean {
    return this.count < MOST_REFERENCES;
  }

  /** The place among all references, from 0; -1 where the reference is not known. */
  rankOf(reference: string): number {
    this.#ranks ??= new Map(this.order.map((place, rank) => [this.texts[place] ?? '', rank]));
    return this.#ranks.get(reference) ?? -1;
  }

  /** The rank of the reference that was stated after this one; of the first for -1, and -1 after the last. */
  after(rank: number): number {
    return rank < 0 ? this.#first : (this.#following[rank] ?? -1);
  }

  /** Whether a reference has these bytes. */
  is(rank: number, { bytes, start, end }: CellRange): boolean {
    const fieldEnd = this.#starts[rank + 1] as number;
    const length = fieldEnd - (this.#starts[rank] as number) - 4;
    return length === end - start && this.#fields.endsAlike(fieldEnd, bytes, start, end);
  }

  /** The other text that belongs to a reference; empty where there is none. */
  otherOf(rank: number): string {
    return this.others[this.order[rank] ?? -1] ?? '';
  }

  /** The place among the references as they were stated. */
  placeOf(rank: number): number {
    return this.order[rank] ?? -1;
  }

  /** Writes a reference as a field of a row. */
  put(rank: number, into: RowBytes): void {
    into.putFrom(this.#fields, this.#starts[rank], this.#starts[rank + 1]);
  }

  /** As rows of a reference and null, for another connection of the load. */
  handOver(): HandedRows {
    const rows = new RowBytes(this.#fields.length);
    const count = fieldCount(2);
    rows.put(BINARY_HEADER);
    for (let rank = 0; rank < this.count; rank += 1) {
      rows.put(count);
      this.put(rank, rows);
      rows.put(NULL_FIELD);
    }
    rows.put(BINARY_TRAILER);
    return [rows.take()];
  }
}
