/** Bytes that grow as rows are written. */
export class RowBytes {
  #bytes: Buffer;
  #length = 0;

  constructor(expected: number) {
    this.#bytes = Buffer.allocUnsafeSlow(expected);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a part of other bytes. Parts are short: a loop is quicker than a call of the library's. */
  put(from: Buffer, start = 0, end = from.length): void {
    if (this.#length + end - start > this.#bytes.length) this.#makeRoom(end - start);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = start; index < end; index += 1) {
      bytes[at] = from[index] as number;
      at += 1;
    }
    this.#length = at;
  }

  /** Adds a part of what was written to others before. */
  putFrom(other: RowBytes, start: number, end: number): void {
    this.put(other.#bytes, start, end);
  }

  /** All bytes, which from now on are somebody else's. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.alloc(0);
    this.#length = 0;
    return taken;
  }

  #makeRoom(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#bytes.length, this.#length + needed, 1024));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
