import type { CellRange } from './cell-rows.js';

const FEWEST_PLACES = 1024;

/**
 * Numbers the different texts among millions, as the bytes that a file has of them. Making a string of each and looking it up
 * in a map takes four times as long.
 */
export class StatedTexts {
  readonly #texts: Buffer[] = [];
  readonly #hashes: number[] = [];
  /** Where the hash of a text says that it is, or behind it: its number from 1; 0 for nothing. Never more than half full. */
  #places = new Int32Array(FEWEST_PLACES);

  /** The number of a text, from 0; -1 where it has not been added. */
  numberOf(range: CellRange): number {
    const hash = hashOf(range);
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.#places[place] as number) - 1;
      if (number < 0) return -1;
      if (this.#hashes[number] === hash && this.#is(number, range)) return number;
    }
  }

  /** Adds a text that is not there. @returns its number */
  add(range: CellRange): number {
    const { bytes, start, end } = range;
    const number = this.#texts.push(Buffer.from(bytes.subarray(start, end))) - 1;
    this.#hashes.push(hashOf(range));
    if (2 * this.#texts.length <= this.#places.length) this.#place(number);
    else {
      this.#places = new Int32Array(2 * this.#places.length);
      for (const each of this.#texts.keys()) this.#place(each);
    }
    return number;
  }

  #place(number: number): void {
    const mask = this.#places.length - 1;
    let place = (this.#hashes[number] as number) & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = number + 1;
  }

  #is(number: number, { bytes, start, end }: CellRange): boolean {
    const text = this.#texts[number] as Buffer;
    if (text.length !== end - start) return false;
    for (let index = 0; index < text.length; index += 1) {
      if (text[index] !== bytes[start + index]) return false;
    }
    return true;
  }
}

/** FNV-1a, with its upper bits brought down to where places are told by. */
function hashOf({ bytes, start, end }: CellRange): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
