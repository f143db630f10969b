import { blocks } from '../../kernel/index.js';
import type { GivenPerson, StatedRow } from '../reading/stated-row.js';
import { GatheredRow, isCountable } from './gathered-row.js';
import { type MeasureWords, type StatedMeasure, StatedMeasures } from './stated-measure.js';

/**
 * Puts together what the rows of a list say of the same person, month and measure, as they come. A row that says the
 * same again adds nothing.
 */
export class RowGathering {
  readonly #measures: StatedMeasures;
  readonly #rows: GatheredRow[] = [];
  /** By month and measure, and then by person: no name is made for each row. */
  readonly #byCell = new Map<string, Map<string, GatheredRow>>();
  readonly #firstRows = new Map<string, number>();
  readonly #masks = new Map<string, string>();

  constructor(words: MeasureWords) {
    this.#measures = new StatedMeasures(words);
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
    const mask = this.#masks.get(row.maskedNumber) ?? row.maskedNumber;
    this.#masks.set(mask, mask);
    for (const part of row.parts) {
      const measure = this.#measures.of(row, part.month);
      const isAlone = first !== undefined || blocks(row.findings) || !isCountable(part);
      const persons = isAlone ? undefined : this.#personsWith(measure, row.person);
      const person = personText(row.person);
      const known = persons?.get(person);
      const into = known ?? new GatheredRow(row, measure, mask, first);
      into.add(row, part);
      if (known !== undefined) continue;
      this.#rows.push(into);
      persons?.set(person, into);
    }
  }

  #personsWith(measure: StatedMeasure, person: GivenPerson | undefined): Map<string, GatheredRow> {
    const { month, measureText, code, otherText, outside } = measure;
    const words = code === '' || outside !== undefined ? measureText : '';
    const name = JSON.stringify([person?.kind, month, code, otherText, words]);
    const persons = this.#byCell.get(name) ?? new Map<string, GatheredRow>();
    this.#byCell.set(name, persons);
    return persons;
  }
}

/** A name for whom a row is about, as the list tells it; holds the identity number. */
export function personName(person: GivenPerson | undefined): string {
  if (person === undefined) return '';
  const kind = person.kind === 'identityNumber' ? 'number' : 'reference';
  return `${kind} ${personText(person)}`;
}

function personText(person: GivenPerson | undefined): string {
  if (person === undefined) return '';
  return person.kind === 'identityNumber' ? person.number : person.reference;
}
