/** Longer texts are quicker to hand to Node than to copy letter by letter. */
const SHORT = 24;
/** UTF-8 takes at most this many bytes for a unit of a JavaScript string. */
const BYTES_PER_UNIT = 3;
/** Most reports are short: hundreds of them in a row would fill the memory with room that they do not need. */
const FIRST = 16 * 1024;
const NOTHING = Buffer.alloc(0);

/**
 * Gathers short texts as UTF-8 in one stretch of memory. Joining millions of cells as strings first costs twice
 * the time, most of it in collecting what is left of them.
 */
export class TextPiece {
  #bytes: Buffer = Buffer.allocUnsafe(FIRST);
  #length = 0;

  /** Room for `capacity` bytes once a piece has been taken; less until then, and more where a text needs it. */
  constructor(private readonly capacity: number) {}

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#makeRoom(text.length * BYTES_PER_UNIT);
    const bytes = this.#bytes;
    const start = this.#length;
    if (text.length <= SHORT) {
      let place = 0;
      for (; place < text.length; place += 1) {
        const unit = text.charCodeAt(place);
        if (unit >= 128) break;
        bytes[start + place] = unit;
      }
      if (place === text.length) {
        this.#length = start + place;
        return;
      }
    }
    this.#length = start + bytes.write(text, start);
  }

  /** Gives back what was gathered and begins anew; the bytes are the taker's own. */
  take(): Uint8Array {
    const piece = this.#bytes.subarray(0, this.#length);
    this.#bytes = NOTHING;
    this.#length = 0;
    return piece;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    // Nothing, because a piece was taken: then the file is a long one.
    const known = this.#bytes.length === 0 ? this.capacity : 2 * this.#bytes.length;
    const larger = Buffer.allocUnsafe(known + bytes);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
