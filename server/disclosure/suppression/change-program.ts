import { LinearProgram, type ProgramColumn, type Solver } from '../../platform/solver/index.js';
import type { Suspect } from '../attack/audit.js';
import type { CountSystem } from '../count-system.js';

/** Changes smaller than this are the solver's own sums, and none. */
const NONE = 1e-6;
/** For the part of a program that stands still. */
const STILL: ProgramColumn = { from: 0, to: 0 };

/** By how much counts differ from the true ones in another table that agrees with everything known; none is 0. */
export type Change = ReadonlyMap<number, number>;

/**
 * The ways in which some of the true counts could be other counts while the rest stay as they are, as a linear program
 * over how much each goes up and down. Changing a count costs what readers lose if it must be hidden for it.
 */
export class ChangeProgram {
  readonly #program: LinearProgram;
  readonly #system: CountSystem;
  /** The column by which a cell goes up; the next one is by how much it goes down. */
  readonly #columns: ReadonlyMap<number, number>;

  /** @param movable the cells that may change */
  constructor(solver: Solver, system: CountSystem, movable: readonly number[]) {
    this.#system = system;
    this.#columns = new Map(movable.map((cell, place) => [cell, 2 * place]));
    this.#program = new LinearProgram(solver, {
      columns: movable.flatMap((cell) => [upwards(), this.#downwards(cell)]),
      rows: system.relations.flatMap((relation) => {
        const terms = relation.flatMap(([cell, factor]) => {
          const column = this.#columns.get(cell);
          return column === undefined
            ? []
            : ([
                [column, factor],
                [column + 1, -factor],
              ] as const);
        });
        return terms.length === 0 ? [] : [{ terms, equals: 0 }];
      }),
    });
  }

  /** Says what a change by one costs, for some cells; nothing where nothing was said. */
  setCosts(costs: ReadonlyMap<number, number>): void {
    const sorted = [...costs].toSorted(([one], [other]) => one - other);
    this.#program.setCosts(
      new Map(
        sorted.flatMap(([cell, cost]) => {
          const column = this.#columns.get(cell);
          return column === undefined
            ? []
            : ([
                [column, cost],
                [column + 1, cost],
              ] as const);
        }),
      ),
    );
  }

  /** The cheapest change that brings the count to the end of its protection; undefined where none does. */
  cheapestChange({ cell, end, protection }: Suspect): Change | undefined {
    const column = this.#columns.get(cell);
    const count = this.#system.cells[cell]?.count;
    if (column === undefined || count === undefined) return undefined;
    const [moved, still] = end === 'to' ? [column, column + 1] : [column + 1, column];
    const least = end === 'to' ? protection.to - count : count - protection.from;
    this.#program.setBounds(moved, {
      from: Math.max(least, 0),
      to: end === 'to' ? Number.POSITIVE_INFINITY : count,
    });
    this.#program.setBounds(still, STILL);
    const values = this.#program.minimise();
    this.#program.setBounds(column, upwards());
    this.#program.setBounds(column + 1, this.#downwards(cell));
    return values === undefined ? undefined : this.#changeOf(values);
  }

  close(): void {
    this.#program.close();
  }

  #downwards(cell: number): ProgramColumn {
    return { from: 0, to: this.#system.cells[cell]?.count ?? 0 };
  }

  #changeOf(values: Float64Array): Change {
    const change = new Map<number, number>();
    for (const [cell, column] of this.#columns) {
      const by = (values[column] ?? 0) - (values[column + 1] ?? 0);
      if (Math.abs(by) > NONE) change.set(cell, by);
    }
    return change;
  }
}

function upwards(): ProgramColumn {
  return { from: 0, to: Number.POSITIVE_INFINITY };
}
