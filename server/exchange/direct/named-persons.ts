import type { HandedRows } from '../hand-over.js';
import { BINARY_HEADER, BINARY_TRAILER, fieldCount, textField } from './binary-fields.js';
import type { References } from './references.js';
import { RowBytes } from './row-bytes.js';

/** The persons that rows name, by municipality. */
export class NamedPersons {
  /** By rank: the municipality that named the person first, counted from 1; 0 for nobody. */
  readonly #first: Uint16Array;
  /** By rank: further municipalities, which hardly anybody has. */
  readonly #further = new Map<number, Set<string>>();
  readonly #municipalities = [''];
  #current = 0;

  constructor(private readonly known: References) {
    this.#first = new Uint16Array(known.count);
  }

  /** @param person the rank of a known person @returns false where the person has been named before */
  add(municipality: string, person: number): boolean {
    if (this.#municipalities[this.#current] !== municipality) this.#begin(municipality);
    const first = this.#first[person];
    if (first === this.#current) return false;
    if (first === 0) {
      this.#first[person] = this.#current;
      return true;
    }
    const further = this.#further.get(person) ?? new Set();
    this.#further.set(person, further);
    const before = further.size;
    return further.add(municipality).size > before;
  }

  /** Adds all persons that others have named, with their municipalities. */
  addAll(others: NamedPersons): void {
    for (const [municipality, persons] of others.byMunicipality()) {
      for (const person of persons) this.add(municipality, person);
    }
  }

  /** How many persons there are, each counted once. */
  get count(): number {
    return this.#first.reduce((count, first) => (first === 0 ? count : count + 1), 0);
  }

  /** The ranks of the persons of each municipality, ascending, the municipalities in the order of their codes. */
  byMunicipality(): ReadonlyMap<string, readonly number[]> {
    const persons = new Map<string, number[]>(this.#municipalities.toSorted().map((code) => [code, []]));
    for (const [person, first] of this.#first.entries()) {
      if (first === 0) continue;
      persons.get(this.#municipalities[first] ?? '')?.push(person);
      for (const municipality of this.#further.get(person) ?? []) persons.get(municipality)?.push(person);
    }
    persons.delete('');
    return persons;
  }

  /** As rows of municipality code and person reference, for another connection of the load. */
  handOver(): HandedRows {
    const rows = new RowBytes(1024);
    rows.put(BINARY_HEADER);
    const count = fieldCount(2);
    for (const [municipality, persons] of this.byMunicipality()) {
      const beginning = RowBytes.of(Buffer.concat([count, textField(municipality)]));
      for (const person of persons) {
        rows.putFrom(beginning);
        this.known.put(person, rows);
      }
    }
    rows.put(BINARY_TRAILER);
    return [rows.take()];
  }

  #begin(municipality: string): void {
    const known = this.#municipalities.indexOf(municipality);
    this.#current = known < 0 ? this.#municipalities.push(municipality) - 1 : known;
  }
}
