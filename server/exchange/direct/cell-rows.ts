import { isUtf8 } from 'node:buffer';

const COMMA = 0x2c;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A range of bytes of the current row, as the file has them. */
export interface CellRange {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes a CSV file apart row by row, as quickly as it can be done and only where it is plain: UTF-8, whole rows of as
 * many cells as there are columns, one kind of line end, no line break in quotes. Anything else it refuses without
 * saying why: `CsvScanner` does that, in a second pass that hardly any file needs.
 */
export class CellRows {
  /** Rows taken so far, the header included. */
  records = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #unfinished: Buffer = Buffer.alloc(0);
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #returns: boolean | undefined;

  constructor(
    columns: number,
    /** Called for each row but the header, while it can be asked for its cells; false gives up. */
    private readonly row: () => boolean,
  ) {
    this.#starts = new Int32Array(columns);
    this.#ends = new Int32Array(columns);
  }

  /** Takes the next bytes. @returns false once the file is not plain, or a row was refused */
  take(piece: Buffer): boolean {
    const bytes = this.#unfinished.length === 0 ? piece : Buffer.concat([this.#unfinished, piece]);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    this.#unfinished = bytes.subarray(end);
    return this.#takeRows(bytes.subarray(0, end));
  }

  /** Tells that there are no more bytes: the last row may lack its line end. */
  end(): boolean {
    if (this.#unfinished.length === 0) return true;
    return this.take(Buffer.from(this.#returns === true ? '\r\n' : '\n'));
  }

  /** A cell of the current row, without the quotes that stand around it. */
  text(column: number): string {
    const start = this.#starts[column] as number;
    const text = this.#bytes.toString('utf8', start, this.#ends[column] as number);
    return this.isBare(column) ? text : text.replaceAll('""', '"');
  }

  /** Whether nothing stands in a cell of the current row. */
  isEmpty(column: number): boolean {
    return this.#starts[column] === this.#ends[column];
  }

  /** Whether no quotes stand around a cell of the current row: its bytes are then those of its text. */
  isBare(column: number): boolean {
    return this.#bytes[(this.#starts[column] as number) - 1] !== QUOTE;
  }

  /** Whether a cell of the current row has these bytes, as the file has them. */
  is(column: number, bytes: Buffer): boolean {
    const start = this.#starts[column] as number;
    if ((this.#ends[column] as number) - start !== bytes.length) return false;
    for (let index = bytes.length - 1; index >= 0; index -= 1) {
      if (this.#bytes[start + index] !== bytes[index]) return false;
    }
    return true;
  }

  /** From the first of these cells to the last, with all that stands between them. */
  range(first: number, last: number): CellRange {
    return { bytes: this.#bytes, start: this.#starts[first] as number, end: this.#ends[last] as number };
  }

  /** The same as text: equal where the cells are. */
  rangeText(first: number, last: number): string {
    return this.#bytes.toString('latin1', this.#starts[first], this.#ends[last]);
  }

  #takeRows(bytes: Buffer): boolean {
    if (!isUtf8(bytes) || bytes.includes(0)) return false;
    this.#bytes = bytes;
    const columns = this.#starts.length;
    const starts = this.#starts;
    const ends = this.#ends;
    let at = 0;
    while (at < bytes.length) {
      let column = 0;
      for (;;) {
        if (bytes[at] === QUOTE) {
          const closing = closingQuote(bytes, at + 1);
          if (closing < 0) return false;
          starts[column] = at + 1;
          ends[column] = closing;
          at = closing + 1;
        } else {
          starts[column] = at;
          // Nearly all bytes of a plain cell are beyond the comma.
          while ((bytes[at] as number) > COMMA || !endsCell(bytes[at] as number)) at += 1;
          ends[column] = at;
        }
        column += 1;
        if (bytes[at] !== COMMA) break;
        if (column === columns) return false;
        at += 1;
      }
      const returns = bytes[at] === RETURN;
      this.#returns ??= returns;
      if (returns) at += 1;
      if (bytes[at] !== LINE_FEED || column < columns || this.#returns !== returns) return false;
      at += 1;
      this.records += 1;
      if (this.records > 1 && !this.row()) return false;
    }
    return true;
  }
}

function endsCell(byte: number): boolean {
  return byte === COMMA || byte === LINE_FEED || byte === RETURN || byte === QUOTE;
}

/** The place of the quote that ends a cell; -1 where the line ends before it. */
function closingQuote(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === RETURN) return -1;
    if (byte !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE) return at;
    at += 1;
  }
  return -1;
}
