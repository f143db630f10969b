import type { CsvDialect } from './csv/csv-dialect.js';
import type { TableRow } from './table-row.js';

/** A file of tables that has been found readable. */
export interface TableFile {
  /** By content, whatever the name says. */
  readonly format: 'xlsx' | 'csv';
  /** The sheets in the order of their tabs, those without rows and hidden ones included; none in a text file. */
  readonly sheets: readonly string[];
  /** The text file's layout as it was recognised; absent for workbooks. */
  readonly dialect?: CsvDialect;
  /**
   * The rows in order, some hundreds at a time; each call reads the file from its beginning. A batch may be empty.
   * Rows without cells may be absent in workbooks: go by `row`. @throws UnreadableFile, OperatingError
   */
  readonly batches: () => AsyncIterable<readonly TableRow[]>;
}
