import { grouped, monthOfDate } from '../../kernel/index.js';
import type { Cell, CellKey } from './cell.js';
import { cellName, type PersonMonth, personMonthName } from './cell-names.js';
import type { RegisteredRow } from './registered-row.js';

/** What one party has registered of some persons and months. */
export class RegisteredCells {
  readonly #byCell: ReadonlyMap<string, readonly RegisteredRow[]>;
  readonly #byPersonMonth: ReadonlyMap<string, readonly RegisteredRow[]>;

  constructor(rows: readonly RegisteredRow[]) {
    this.#byCell = grouped(rows, (row) => cellName(keyOf(row)));
    this.#byPersonMonth = grouped(rows, (row) => personMonthName(keyOf(row)));
  }

  /** The cell's rows, withdrawn ones included. */
  rows(key: CellKey): readonly RegisteredRow[] {
    return this.#byCell.get(cellName(key)) ?? [];
  }

  /** The cell as it is registered; with version 0 and empty where it never was. */
  cell({ personReference, month, code }: CellKey): Cell {
    const rows = this.rows({ personReference, month, code });
    return {
      personReference,
      month,
      code,
      version: rows.reduce((sum, { version }) => sum + version, 0),
      entries: rows
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ other_text, days, provider }) => ({ otherText: other_text, days, provider })),
    };
  }

  /** All cells of the person's month that have ever been registered. */
  ofPersonMonth(personMonth: PersonMonth): readonly Cell[] {
    const rows = this.#byPersonMonth.get(personMonthName(personMonth)) ?? [];
    return [...new Set(rows.map(({ code }) => code))].map((code) => this.cell({ ...personMonth, code }));
  }
}

function keyOf({ person_ref, month, code }: RegisteredRow): CellKey {
  return { personReference: person_ref, month: monthOfDate(month), code };
}
