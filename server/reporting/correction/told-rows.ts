import type { LocalizedText } from '../../kernel/index.js';
import type { Cell } from '../../platform/files/index.js';
import { BETWEEN_TEXTS, type PlacedColumn } from '../definitions/section-layout.js';
import { meaningOf } from '../shadow/column-meaning.js';

/** What cells of one meaning say in a row. */
export interface ToldCells {
  readonly key: string;
  readonly name: LocalizedText;
  readonly text: string;
}

/** A row of a section, whatever its layout: whose it is, and what it says. */
export interface ToldRow {
  /** 0 in a section whose rows belong to no household. */
  readonly runningNumber: number;
  readonly told: readonly ToldCells[];
}

/** Reads rows by what their columns mean. */
export class RowTeller {
  readonly #numberPlace: number | undefined;
  readonly #meanings: readonly {
    readonly key: string;
    readonly name: LocalizedText;
    readonly places: readonly number[];
  }[];

  constructor(columns: readonly PlacedColumn[]) {
    this.#numberPlace = columns.find(({ content }) => content.kind === 'running-number')?.place;
    const meanings = new Map<string, { key: string; name: LocalizedText; places: number[] }>();
    for (const { place, content } of columns) {
      const { key, name, cells } = meaningOf(content);
      if (cells === 'not-compared' && content.kind !== 'comment') continue;
      const known = meanings.get(key);
      if (known === undefined) meanings.set(key, { key, name, places: [place] });
      else known.places.push(place);
    }
    this.#meanings = [...meanings.values()];
  }

  tell(cells: readonly (Cell | undefined)[]): ToldRow {
    const number = this.#numberPlace === undefined ? 0 : Number(cells[this.#numberPlace]);
    const told = this.#meanings.map(({ key, name, places }) => {
      const texts = places.map((place) => String(cells[place] ?? '')).filter((text) => text !== '');
      return { key, name, text: texts.join(BETWEEN_TEXTS) };
    });
    return { runningNumber: number, told };
  }
}
