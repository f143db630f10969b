import type { HandedRows } from '../hand-over.js';
import { BINARY_HEADER, BINARY_TRAILER, fieldCount, textField } from './binary-fields.js';
import type { References } from './references.js';
import { RowBytes } from './row-bytes.js';

/** The persons that rows name, by municipality. */
export class NamedPersons {
  readonly #persons = new Map<string, Set<number>>();

  constructor(private readonly known: References) {}

  /** @param person the rank of a known person @returns false where the person has been named before */
  add(municipality: string, person: number): boolean {
    const persons = this.#persons.get(municipality) ?? new Set();
    this.#persons.set(municipality, persons);
    const before = persons.size;
    return persons.add(person).size > before;
  }

  /** As rows of municipality code and person reference, for another connection of the load. */
  handOver(): HandedRows {
    const rows = new RowBytes(1024);
    rows.put(BINARY_HEADER);
    const count = fieldCount(2);
    for (const [municipality, persons] of this.#persons) {
      const beginning = Buffer.concat([count, textField(municipality)]);
      for (const person of persons) {
        rows.put(beginning);
        this.known.put(person, rows);
      }
    }
    rows.put(BINARY_TRAILER);
    return [rows.take()];
  }
}
