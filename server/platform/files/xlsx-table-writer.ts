import { writeXlsxStream } from 'hucre/xlsx';
import type { Cell } from './cell.js';
import type { FileSink } from './file-sink.js';
import { RowChannel } from './row-channel.js';
import type { TableWriter } from './table-writer.js';

/**
 * Writes a table as the one sheet of an xlsx file. Texts stay texts, so that a code such as `0180` keeps its
 * zero; numbers are numbers. The file carries no point in time and no author, so that the same rows give the
 * same bytes on every machine. One sheet takes 1 048 576 rows, Excel's limit; further rows go to a second one.
 */
export class XlsxTableWriter implements TableWriter {
  readonly #rows = new RowChannel<Cell[]>();
  readonly #written: Promise<void>;

  /** @throws InvalidArgumentError where the sheet's name is not one that Excel takes. */
  constructor(sink: FileSink, sheet: string) {
    this.#written = this.#write(sink, sheet);
    // The failure is thrown by writeRow or finish, whichever comes next; without this Node would stop first.
    this.#written.catch(() => this.#rows.close());
  }

  writeRow(cells: readonly Cell[]): void | Promise<void> {
    const room = this.#rows.push(cells.slice());
    return room === undefined ? undefined : this.#roomOrFailure(room);
  }

  async finish(): Promise<void> {
    this.#rows.close();
    await this.#written;
  }

  async #roomOrFailure(room: Promise<void>): Promise<void> {
    await Promise.race([room, this.#written]);
  }

  async #write(sink: FileSink, sheet: string): Promise<void> {
    for await (const piece of writeXlsxStream(this.#rows, { name: sheet })) await sink.write(piece);
  }
}
