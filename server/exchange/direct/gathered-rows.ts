import { MonthOfMunicipality } from './month-of-municipality.js';

/** How many rows are gathered before some go to the database. */
const MANY = 100_000;
/** How many are gathered at the most, for the sake of a municipality that is larger than that. */
const MOST = 1_000_000;

/**
 * Gathers rows by municipality and month and gives them in the order of their table's key: that is where reports read
 * them together, and a key is made of sorted rows in a third of the time. A host's file has all months of a person one
 * after the other, and its municipalities mostly, too.
 */
export class GatheredRows {
  readonly #months = new Map<string, Map<string, MonthOfMunicipality>>();
  readonly #added = new Map<string, number>();
  #current = '';
  #ofCurrent = new Map<string, MonthOfMunicipality>();
  #gathered = 0;

  /** @param fields how many fields a row of the table has */
  constructor(private readonly fields: number) {}

  /** The rows that follow are this municipality's. */
  begin(municipality: string): void {
    if (municipality === this.#current) return;
    this.#current = municipality;
    this.#ofCurrent = this.#months.get(municipality) ?? new Map();
    this.#months.set(municipality, this.#ofCurrent);
  }

  /** Adds a row of the month `YYYY-MM` of the municipality. @param row orders the rows of a month */
  add(month: string, row: number): void {
    let rows = this.#ofCurrent.get(month);
    if (rows === undefined) {
      rows = new MonthOfMunicipality(this.#current, month, this.fields);
      this.#ofCurrent.set(month, rows);
    }
    rows.add(row);
    this.#gathered += 1;
  }

  /** How many rows of each municipality have been given. */
  get added(): ReadonlyMap<string, number> {
    return this.#added;
  }

  /** Months whose rows should go now: mostly none. The last municipality's stay, for more of them may follow. */
  leaving(): readonly MonthOfMunicipality[] {
    if (this.#gathered < MANY) return [];
    const others = [...this.#months].filter(([municipality]) => municipality !== this.#current);
    const rows = others.flatMap(([, months]) => [...months.values()]);
    const count = rows.reduce((all, month) => all + month.count, 0);
    return this.#gathered - count < MOST ? this.#leave(rows) : this.all();
  }

  /** All months with rows. */
  all(): readonly MonthOfMunicipality[] {
    return this.#leave([...this.#months.values()].flatMap((months) => [...months.values()]));
  }

  #leave(months: readonly MonthOfMunicipality[]): readonly MonthOfMunicipality[] {
    const leaving = months.filter(({ count }) => count > 0);
    for (const { municipality, count } of leaving) {
      this.#gathered -= count;
      this.#added.set(municipality, (this.#added.get(municipality) ?? 0) + count);
    }
    return leaving.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  }
}
