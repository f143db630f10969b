import type { Cell } from '../cell.js';
import type { FileSink } from '../disk/file-sink.js';
import type { TableWriter } from '../table-writer.js';
import { TextPiece } from '../text-piece.js';
import { ArchiveWriter } from './archive-writer.js';
import { SHEET_BEGINNING, SHEET_END, SheetXml } from './sheet-xml.js';
import { SHEET_PART, workbookFrame } from './workbook-frame.js';

/** Bytes of XML that are gathered before they are deflated. */
const PIECE = 128 * 1024;

/**
 * Writes a table as the one sheet of an xlsx file. Texts stay texts, so that a code such as `0180` keeps its
 * zero; numbers are numbers. The file carries no point in time and no author, so that the same rows give the
 * same bytes on every machine. Written by ourselves and not by the library that writes small workbooks: for
 * hundreds of short files, its seven compressed parts for each cost more than the rows.
 */
export class XlsxTableWriter implements TableWriter {
  readonly #archive: ArchiveWriter;
  readonly #frame: readonly (readonly [part: string, xml: string])[];
  readonly #piece = new TextPiece(2 * PIECE);
  readonly #xml = new SheetXml();
  #begun = false;

  /** `sheet`: 1 to 31 characters, none of them `\ / ? * [ ] :`. @throws RangeError for another name */
  constructor(sink: FileSink, sheet: string) {
    this.#archive = new ArchiveWriter(sink);
    this.#frame = workbookFrame(sheet);
    this.#piece.add(SHEET_BEGINNING);
  }

  /** @throws RangeError beyond Excel's last row, 1 048 576 */
  writeRow(cells: readonly Cell[]): void | Promise<void> {
    this.#piece.add(this.#xml.row(cells));
    if (this.#piece.length >= PIECE) return this.#flush();
  }

  async finish(): Promise<void> {
    this.#piece.add(SHEET_END);
    await this.#flush();
    await this.#archive.finish();
  }

  async #flush(): Promise<void> {
    if (!this.#begun) {
      this.#begun = true;
      for (const [part, xml] of this.#frame) await this.#archive.add(part, Buffer.from(xml));
      await this.#archive.begin(SHEET_PART);
    }
    await this.#archive.addPiece(this.#piece.take());
  }
}
