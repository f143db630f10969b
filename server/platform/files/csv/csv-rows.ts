import type { CellKind, TableRow } from '../table-row.js';
import { restoreFormulaText } from './formula-text.js';

/** Makes rows of a text file's records, each with the line on which it begins. */
export class CsvRows {
  #rows: TableRow[] = [];
  #row = 0;
  #nextLine = 1;

  /** The line on which the record after the last one begins. */
  get nextLine(): number {
    return this.#nextLine;
  }

  add(record: readonly string[]): void {
    const cells: string[] = [];
    let kinds: Map<number, CellKind> | undefined;
    let lines = 1;
    for (const text of record) {
      if (text.startsWith('=')) {
        kinds ??= new Map();
        kinds.set(cells.length, 'formula');
      }
      if (text.includes('\n')) lines += text.split('\n').length - 1;
      cells.push(restoreFormulaText(text));
    }
    this.#row += 1;
    const row = { row: this.#row, line: this.#nextLine, cells };
    this.#rows.push(kinds === undefined ? row : { ...row, kinds });
    this.#nextLine += lines;
  }

  take(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}
