import { isUtf8 } from 'node:buffer';
import type { TextFileFacts } from './text-file.rules.js';

const LINE_FEED = 10;
/** å ä ö Å Ä Ö é É ü Ü as Windows-1252 keeps them: lone bytes that no UTF-8 text has. */
const SWEDISH_IN_1252 = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9, 0xfc, 0xdc]);

/**
 * Looks at a text's bytes as they come and tells the first that are not UTF-8 or are NUL, with their line. A
 * character may be split between two pieces.
 */
export class TextEncoding {
  #line = 1;
  #split: Uint8Array = Buffer.alloc(0);

  /** What is wrong in this piece; nothing where all is well. The last piece says so, for a text cut off inside a character. */
  problemIn(piece: Uint8Array, last: boolean): Partial<TextFileFacts> | undefined {
    const bytes = Buffer.concat([this.#split, piece]);
    const whole = last ? bytes.length : endOfWholeCharacters(bytes);
    const checked = bytes.subarray(0, whole);
    if (!isUtf8(checked) || checked.includes(0)) return this.#locate(checked);
    this.#line += lineFeeds(checked);
    this.#split = bytes.subarray(whole);
    return undefined;
  }

  #locate(bytes: Buffer): Partial<TextFileFacts> {
    let start = 0;
    for (;;) {
      const feed = bytes.indexOf(LINE_FEED, start);
      const line = bytes.subarray(start, feed === -1 ? bytes.length : feed);
      if (line.includes(0)) return { holdsNul: true, line: this.#line };
      if (!isUtf8(line)) return { encoding: guessEncoding(line), line: this.#line };
      this.#line += 1;
      start = feed + 1;
    }
  }
}

function guessEncoding(line: Buffer): TextFileFacts['encoding'] {
  return line.some((byte) => SWEDISH_IN_1252.has(byte)) ? 'windows-1252' : 'unknown';
}

/** Where the last character begins that may go on in the next piece; the end where none does. */
function endOfWholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.length - back;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

function lineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
