import type { Cell } from '../cell.js';
import type { FileSink } from '../disk/file-sink.js';
import type { TableWriter } from '../table-writer.js';
import { TextPiece } from '../text-piece.js';
import { type CsvDialect, SWEDISH_EXCEL_DIALECT } from './csv-dialect.js';
import { neutraliseFormulaText } from './formula-text.js';

/** Bytes gathered before they are handed to the disk; larger pieces are no faster and cost memory. */
const PIECE = 128 * 1024;

/** Writes a table as CSV; see `CsvDialect` for the layout and `neutraliseFormulaText` for dangerous texts. */
export class CsvTableWriter implements TableWriter {
  readonly #piece = new TextPiece(2 * PIECE);
  readonly #quoteAlways: boolean;
  readonly #needsQuote: RegExp;

  constructor(
    private readonly sink: FileSink,
    private readonly dialect: CsvDialect = SWEDISH_EXCEL_DIALECT,
  ) {
    if (dialect.byteOrderMark) this.#piece.add('\uFEFF');
    this.#quoteAlways = dialect.quote === 'always';
    this.#needsQuote = new RegExp(`["\\r\\n${dialect.separator}]|^\\s|\\s$`);
  }

  writeRow(cells: readonly Cell[]): void | Promise<void> {
    const { separator, lineEnd } = this.dialect;
    // A lone empty unquoted cell would be read as an empty line.
    const empty = this.#quoteAlways || cells.length === 1 ? '""' : '';
    const separatorAndEmpty = separator + empty;
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place] ?? '';
      if (cell === '') {
        this.#piece.add(place === 0 ? empty : separatorAndEmpty);
      } else {
        if (place > 0) this.#piece.add(separator);
        this.#addField(cell);
      }
    }
    this.#piece.add(lineEnd);
    if (this.#piece.length >= PIECE) return this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
  }

  #addField(cell: string | number): void {
    const text = typeof cell === 'number' ? String(cell) : neutraliseFormulaText(cell);
    if (!this.#quoteAlways && !this.#needsQuote.test(text)) {
      this.#piece.add(text);
      return;
    }
    this.#piece.add('"');
    this.#piece.add(text.includes('"') ? text.replaceAll('"', '""') : text);
    this.#piece.add('"');
  }

  #flush(): Promise<void> {
    return this.sink.write(this.#piece.take());
  }
}
