import { LinearProgram, type ProgramColumn, type Solver } from '../../platform/solver/index.js';
import type { PublishedView, Question } from './published-view.js';

/** Which end of a count's protection is tried. */
export type End = 'from' | 'to';

/** Solutions are whole numbers but for what the solver's own sums lose. */
const EXACT_ENOUGH = 1e-6;

/**
 * Every table that agrees with what is published, as a linear program over the counts that are not shown. Each of
 * them is two unknowns, what it has up to the end of its protection and what it has beyond: so that many counts can be
 * asked at once to reach their ends, and none is asked for more.
 */
export class AttackProgram {
  readonly #program: LinearProgram;
  /** The column of each hidden cell; the next one is what lies beyond. */
  readonly #columns: ReadonlyMap<number, number>;

  constructor(solver: Solver, { shown, relations }: PublishedView, questions: readonly Question[]) {
    const hidden = [...shown.keys()].filter((cell) => shown[cell] === undefined);
    this.#columns = new Map(hidden.map((cell, place) => [cell, 2 * place]));
    const ends = new Map(questions.map(({ cell, protection }) => [cell, protection.to]));
    const columns = hidden.flatMap((cell): ProgramColumn[] => [
      { from: 0, to: ends.get(cell) ?? 0 },
      { from: 0, to: Number.POSITIVE_INFINITY },
    ]);
    this.#program = new LinearProgram(solver, {
      columns,
      rows: relations.flatMap((relation) => {
        const terms = relation.flatMap(([cell, factor]) => {
          const column = this.#columns.get(cell);
          return column === undefined
            ? []
            : ([
                [column, factor],
                [column + 1, factor],
              ] as const);
        });
        const given = relation.reduce((sum, [cell, factor]) => sum + factor * (shown[cell] ?? 0), 0);
        return terms.length === 0 ? [] : [{ terms, equals: 0 - given }];
      }),
    });
  }

  /**
   * A table in which the asked counts together are as small, or up to their ends as large, as they can be.
   * @throws Error where no table agrees with what is published: it is not what was counted
   */
  tableTowards(end: End, questions: readonly Question[]): FoundTable {
    const columns = questions.map(({ cell }) => this.#columnOf(cell)).toSorted((one, other) => one - other);
    const asked =
      end === 'from'
        ? columns.flatMap(
            (column) =>
              [
                [column, 1],
                [column + 1, 1],
              ] as const,
          )
        : columns.map((column) => [column, -1] as const);
    this.#program.setCosts(new Map(asked));
    const values = this.#program.minimise();
    this.#program.setCosts(new Map(asked.map(([column]) => [column, 0])));
    if (values === undefined) throw new Error('no table agrees with what is published');
    return {
      valueOf: (cell) => {
        const column = this.#columnOf(cell);
        return (values[column] ?? 0) + (values[column + 1] ?? 0);
      },
    };
  }

  close(): void {
    this.#program.close();
  }

  #columnOf(cell: number): number {
    const column = this.#columns.get(cell);
    if (column === undefined) throw new RangeError(`cell ${cell} is not hidden`);
    return column;
  }
}

/** A table that agrees with everything published. */
export interface FoundTable {
  /** The value of a hidden cell. */
  readonly valueOf: (cell: number) => number;
}

/** True where the table shows that the count may lie at that end of its protection. */
export function reaches(table: FoundTable, end: End, { cell, protection }: Question): boolean {
  const value = table.valueOf(cell);
  return end === 'from' ? value <= protection.from + EXACT_ENOUGH : value >= protection.to - EXACT_ENOUGH;
}
