import { blocks } from '../../kernel/index.js';
import type { GivenPerson, StatedPart, StatedRow } from '../reading/stated-row.js';
import { GatheredRow, isCountable } from './gathered-row.js';
import { type MeasureWords, type StatedMeasure, statedMeasure } from './stated-measure.js';

/**
 * Puts together what the rows of a list say of the same person, month and measure, as they come. A row that says the
 * same again adds nothing.
 */
export class RowGathering {
  readonly #words: MeasureWords;
  readonly #rows: GatheredRow[] = [];
  readonly #byCell = new Map<string, GatheredRow>();
  readonly #firstRows = new Map<string, number>();

  constructor(words: MeasureWords) {
    this.#words = words;
  }

  /** In the order in which they began. */
  get rows(): readonly GatheredRow[] {
    return this.#rows;
  }

  /** Each identity number once. */
  numbers(): ReadonlySet<string> {
    const numbers = new Set<string>();
    for (const { person } of this.#rows) if (person?.kind === 'identityNumber') numbers.add(person.number);
    return numbers;
  }

  /** Takes in one row. */
  add(row: StatedRow): void {
    const first = this.#firstRows.get(row.facts);
    if (first === undefined) this.#firstRows.set(row.facts, row.sourceRow);
    for (const part of row.parts) {
      const measure = statedMeasure(row, part.month, this.#words);
      const isAlone = first !== undefined || blocks(row.findings) || !isCountable(part);
      const name = isAlone ? undefined : cellName(row, part, measure);
      const known = name === undefined ? undefined : this.#byCell.get(name);
      const into = known ?? new GatheredRow(row, part.month, measure, first);
      into.add(row, part);
      if (known !== undefined) continue;
      this.#rows.push(into);
      if (name !== undefined) this.#byCell.set(name, into);
    }
  }
}

function cellName(
  row: StatedRow,
  { month }: StatedPart,
  { code, otherText, outside }: StatedMeasure,
): string {
  const words = code === '' || outside !== undefined ? row.measureText : '';
  return [personName(row.person), month, code, otherText, words].join('\n');
}

/** A name for whom a row is about, as the list tells it; holds the identity number. */
export function personName(person: GivenPerson | undefined): string {
  if (person === undefined) return '';
  return person.kind === 'identityNumber' ? `number ${person.number}` : `reference ${person.reference}`;
}
