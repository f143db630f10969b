import { type Cell, type CountSystem, checkSystem, type Relation } from './count-system.js';

/** Gathers cells by their ids, and what holds between them. */
export class SystemDraft {
  readonly #cells: Cell[] = [];
  readonly #places = new Map<string, number>();
  readonly #relations = new Map<string, Relation>();

  /** Adds a cell; one that is there already stays as it is. @throws RangeError where it has another count */
  add(cell: Cell): void {
    const there = this.#cells[this.#places.get(cell.id) ?? -1];
    if (there === undefined) {
      this.#places.set(cell.id, this.#cells.length);
      this.#cells.push(cell);
    } else if (there.count !== cell.count) throw new RangeError(`two counts of one cell: ${cell.id}`);
  }

  /** Replaces what is said of a cell, but for its count. @throws RangeError where there is no such cell */
  restate({ id, count: _, ...stated }: Cell): void {
    const place = this.#placeOf(id);
    const there = this.#cells[place];
    if (there !== undefined) this.#cells[place] = { id, count: there.count, ...stated };
  }

  /** All cells that have been added, in order. */
  cells(): readonly Cell[] {
    return [...this.#cells];
  }

  /** The cell with the id, if it has been added. */
  cell(id: string): Cell | undefined {
    return this.#cells[this.#places.get(id) ?? -1];
  }

  /** Says that the terms add up to nothing. The same relation twice is one. @throws RangeError for an unknown id */
  relate(terms: readonly (readonly [id: string, factor: number])[]): void {
    const relation = terms
      .map(([id, factor]) => [this.#placeOf(id), factor] as const)
      .toSorted(([one], [other]) => one - other);
    this.#relations.set(JSON.stringify(relation), relation);
  }

  /** Says that the parts add up to the total. A total of itself says nothing. */
  sum(total: string, parts: readonly string[]): void {
    if (parts.length === 1 && parts[0] === total) return;
    this.relate([[total, -1], ...parts.map((part) => [part, 1] as const)]);
  }

  /** The same where the counts do add up; where they do not, nobody can know it. */
  sumIfSo(total: string, parts: readonly string[]): void {
    const sum = parts.reduce((before, part) => before + (this.cell(part)?.count ?? Number.NaN), 0);
    if (this.cell(total)?.count === sum) this.sum(total, parts);
  }

  /** Says that `less` is never more than the others together; passed over where the counts themselves break it. */
  atMost(less: string, others: readonly string[]): void {
    this.#withRest([[less, 1], ...others.map((id) => [id, -1] as const)]);
  }

  /** Says that the parts together are never more than the whole; passed over where the counts themselves break it. */
  partsOf(whole: string, parts: readonly string[]): void {
    this.#withRest([[whole, -1], ...parts.map((id) => [id, 1] as const)]);
  }

  /** Says that the terms add up to no more than nothing: to nothing with a rest that nobody sees. */
  #withRest(terms: readonly (readonly [id: string, factor: number])[]): void {
    const count = terms.reduce((sum, [id, factor]) => sum - factor * (this.cell(id)?.count ?? Number.NaN), 0);
    if (!(count >= 0)) return;
    const rest = `rest of ${terms.map(([id, factor]) => `${factor} ${id}`).join(' ')}`;
    if (this.cell(rest) === undefined) this.add({ id: rest, count, standing: 'unseen', weight: 1 });
    this.relate([...terms, [rest, 1]]);
  }

  /** @throws RangeError where the counts break a relation */
  finished(): CountSystem {
    const system = { cells: this.#cells, relations: [...this.#relations.values()] };
    checkSystem(system);
    return system;
  }

  #placeOf(id: string): number {
    const place = this.#places.get(id);
    if (place === undefined) throw new RangeError(`no such cell: ${id}`);
    return place;
  }
}
