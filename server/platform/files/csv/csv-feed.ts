import { type Parser, parse } from 'csv-parse';
import type { CsvDialect } from './csv-dialect.js';

/**
 * Feeds a text's pieces to csv-parse and hands on every record at once. Its stream is not read from, because
 * an error would throw away the records that wait there, and with them the line of the error.
 */
export class CsvFeed {
  readonly #parser: Parser;

  /** `longestRecord` in bytes; a quote that never ends would otherwise gather the whole file. */
  constructor(dialect: CsvDialect, longestRecord: number, take: (record: readonly string[]) => void) {
    this.#parser = parse({
      delimiter: dialect.separator,
      bom: true,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      max_record_size: longestRecord,
      on_record: (record: readonly string[]) => {
        take(record);
        return null;
      },
    });
    // The failure is given to whoever feeds; without a listener Node would stop.
    this.#parser.on('error', () => {});
  }

  /** @throws CsvError where a row cannot be read. */
  feed(piece: Uint8Array): Promise<void> {
    return settled((done) => this.#parser.write(piece, done));
  }

  /** Reads what is left. @throws CsvError where the last row is not whole. */
  end(): Promise<void> {
    return settled((done) => this.#parser.end(done));
  }

  close(): void {
    this.#parser.destroy();
  }
}

function settled(work: (done: (failure?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    work((failure) => (failure ? reject(failure) : resolve()));
  });
}
