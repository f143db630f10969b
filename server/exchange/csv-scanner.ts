import { isUtf8 } from 'node:buffer';

/** Where and how a text departs from RFC 4180. */
export interface CsvBreak {
  readonly line: number;
  readonly kind: 'quoting' | 'cells' | 'nul' | 'encoding' | 'line-end';
  /** For `cells`: how many there are. */
  readonly cells?: number;
}

const COMMA = 0x2c;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

const CELL_START = 0;
const PLAIN = 1;
const QUOTED = 2;
const QUOTE_IN_QUOTED = 3;
const AFTER_RETURN = 4;

/**
 * Walks through the bytes of a CSV file piece by piece and stops at the first thing that is not of its form:
 * UTF-8, comma, RFC 4180 quoting, one kind of line end, the same number of cells in every record.
 */
export class CsvScanner {
  /** Records seen so far, the header included. */
  records = 0;
  broken: CsvBreak | undefined;
  #line = 1;
  #recordLine = 1;
  #cells = 1;
  #empty = true;
  #state = CELL_START;
  #lineEnd: 'crlf' | 'lf' | undefined;
  #unfinished: Buffer = Buffer.alloc(0);

  // Where quoted line breaks shift the lines: from this record on, line = record + offset.
  readonly #shiftedRecords: number[] = [];
  readonly #offsets: number[] = [];

  constructor(private readonly columns: number) {}

  /** The line on which a record begins; the header is record 1. */
  lineOf(record: number): number {
    const after = this.#shiftedRecords.findIndex((shifted) => shifted > record);
    const last = after < 0 ? this.#shiftedRecords.length - 1 : after - 1;
    return record + (this.#offsets[last] ?? 0);
  }

  /** Takes the next bytes; false from the first break on. */
  take(piece: Buffer): boolean {
    if (this.broken !== undefined) return false;
    this.#checkEncoding(piece);
    for (let index = 0; index < piece.length && this.broken === undefined; index += 1) {
      this.#step(piece[index] as number);
    }
    return this.broken === undefined;
  }

  /** Tells that there are no more bytes; false where the last record is not whole. */
  end(): boolean {
    if (this.broken !== undefined) return false;
    if (this.#unfinished.length > 0) this.#break('encoding');
    else if (this.#state === QUOTED) this.#break('quoting', this.#recordLine);
    else if (this.#state === AFTER_RETURN) this.#break('line-end');
    else if (!this.#empty || this.#cells > 1) this.#endRecord();
    return this.broken === undefined;
  }

  #step(byte: number): void {
    if (byte === 0) this.#break('nul');
    else if (this.#state === QUOTED) this.#stepInQuotes(byte);
    else if (this.#state === AFTER_RETURN) {
      if (byte === LINE_FEED) this.#endLine('crlf');
      else this.#break('line-end');
    } else if (byte === COMMA) {
      this.#cells += 1;
      this.#state = CELL_START;
    } else if (byte === LINE_FEED) this.#endLine('lf');
    else if (byte === RETURN) this.#state = AFTER_RETURN;
    else if (byte === QUOTE) this.#takeQuote();
    else if (this.#state === QUOTE_IN_QUOTED) this.#break('quoting');
    else {
      this.#state = PLAIN;
      this.#empty = false;
    }
  }

  #stepInQuotes(byte: number): void {
    if (byte === QUOTE) this.#state = QUOTE_IN_QUOTED;
    else if (byte === LINE_FEED) this.#line += 1;
  }

  #takeQuote(): void {
    if (this.#state === PLAIN) this.#break('quoting');
    this.#state = QUOTED;
    this.#empty = false;
  }

  #endLine(kind: 'crlf' | 'lf'): void {
    this.#lineEnd ??= kind;
    if (this.#lineEnd !== kind) this.#break('line-end');
    else {
      this.#endRecord();
      this.#line += 1;
      this.#recordLine = this.#line;
    }
  }

  #endRecord(): void {
    if (this.#cells !== this.columns) {
      this.broken = { line: this.#recordLine, kind: 'cells', cells: this.#cells };
      return;
    }
    this.records += 1;
    const offset = this.#recordLine - this.records;
    if (offset !== (this.#offsets.at(-1) ?? 0)) {
      this.#shiftedRecords.push(this.records);
      this.#offsets.push(offset);
    }
    this.#cells = 1;
    this.#empty = true;
    this.#state = CELL_START;
  }

  // The library's check is native and quick, but wants whole characters: the last, cut one waits for the next piece.
  #checkEncoding(piece: Buffer): void {
    const whole = this.#unfinished.length === 0 ? piece : Buffer.concat([this.#unfinished, piece]);
    const cut = startOfCutCharacter(whole);
    this.#unfinished = Buffer.from(whole.subarray(cut));
    const complete = whole.subarray(0, cut);
    if (!isUtf8(complete)) this.#break('encoding', this.#line + linesBeforeDamage(complete));
  }

  #break(kind: CsvBreak['kind'], line = this.#line): void {
    this.broken = { line, kind };
  }
}

function startOfCutCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function linesBeforeDamage(bytes: Buffer): number {
  let lines = 0;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return lines;
    lines += 1;
    start = end + 1;
  }
  return lines;
}
