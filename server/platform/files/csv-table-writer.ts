import type { Cell } from './cell.js';
import { type CsvDialect, SWEDISH_EXCEL_DIALECT } from './csv-dialect.js';
import type { FileSink } from './file-sink.js';
import { neutraliseFormulaText } from './formula-text.js';
import type { TableWriter } from './table-writer.js';

/** Characters gathered before they are handed to the disk; larger pieces are no faster and cost memory. */
const PIECE = 128 * 1024;

/** Writes a table as CSV; see `CsvDialect` for the layout and `neutraliseFormulaText` for dangerous texts. */
export class CsvTableWriter implements TableWriter {
  #text: string;
  readonly #quoteAlways: boolean;
  readonly #needsQuote: RegExp;

  constructor(
    private readonly sink: FileSink,
    private readonly dialect: CsvDialect = SWEDISH_EXCEL_DIALECT,
  ) {
    this.#text = dialect.byteOrderMark ? '\uFEFF' : '';
    this.#quoteAlways = dialect.quote === 'always';
    this.#needsQuote = new RegExp(`["\\r\\n${dialect.separator}]|^\\s|\\s$`);
  }

  writeRow(cells: readonly Cell[]): void | Promise<void> {
    const { separator, lineEnd } = this.dialect;
    const empty = this.#quoteAlways ? '""' : '';
    let line = '';
    let between = '';
    for (const cell of cells) {
      line += between;
      line += cell === null || cell === '' ? empty : this.#field(cell);
      between = separator;
    }
    // A lone empty unquoted cell would be read as an empty line.
    this.#text += (line === '' && cells.length === 1 ? '""' : line) + lineEnd;
    if (this.#text.length >= PIECE) return this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
  }

  #field(cell: string | number): string {
    if (typeof cell === 'number') return this.#quoteAlways ? `"${cell}"` : String(cell);
    const text = neutraliseFormulaText(cell);
    if (!this.#quoteAlways && !this.#needsQuote.test(text)) return text;
    return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
  }

  #flush(): Promise<void> {
    const piece = this.#text;
    this.#text = '';
    return this.sink.write(piece);
  }
}
