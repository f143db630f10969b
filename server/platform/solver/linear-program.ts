import type { Highs } from 'highs';
import { compressedColumns, type ProgramRow } from './compressed-columns.js';

/** An unknown of a linear program: how small and how large it may be. */
export interface ProgramColumn {
  readonly from: number;
  /** `Infinity` where nothing limits it. */
  readonly to: number;
}

/** The unknowns and what holds between them. */
export interface ProgramShape {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
}

/** Some of the columns, by their places in rising order, with one number for each. */
export type ColumnNumbers = ReadonlyMap<number, number>;

type Model = ReturnType<Highs['createModel']>;

/**
 * A linear program that is solved again and again with other costs and bounds, each time from where the last solution
 * was. It holds memory that no garbage collection frees: `close` does. The same questions in the same order get the
 * same answers.
 */
export class LinearProgram {
  readonly #highs: Highs;
  readonly #model: Model;

  constructor(highs: Highs, { columns, rows }: ProgramShape) {
    this.#highs = highs;
    const equals = Float64Array.from(rows, (row) => row.equals);
    this.#model = highs.createModel({
      numCols: columns.length,
      numRows: rows.length,
      colCost: new Float64Array(columns.length),
      colLower: Float64Array.from(columns, ({ from }) => from),
      colUpper: Float64Array.from(columns, ({ to }) => to),
      rowLower: equals,
      rowUpper: equals,
      matrix: compressedColumns(rows, columns.length),
    });
    // Presolving would throw away the last solution, which the next one starts from.
    this.#model.options.set({
      output_flag: false,
      presolve: 'off',
      solver: 'simplex',
      simplex_strategy: DUAL_SIMPLEX,
    });
  }

  /** Changes the costs of some columns. */
  setCosts(costs: ColumnNumbers): void {
    if (costs.size === 0) return;
    this.#model.changeColsCost(setOf(costs), Float64Array.from(costs.values()));
  }

  /** Changes how small and how large one column may be. */
  setBounds(column: number, { from, to }: ProgramColumn): void {
    this.#model.changeColBounds(column, from, to);
  }

  /**
   * The columns' values at the least cost.
   * @returns undefined where no values hold
   * @throws Error where the solver ends in any other way, such as a cost that falls without end
   */
  minimise(): Float64Array | undefined {
    this.#model.run();
    const status = this.#model.getModelStatus();
    const { optimal, infeasible } = this.#highs.constants.modelStatus;
    if (status === infeasible) return undefined;
    if (status !== optimal) throw new Error(`the solver ended with state ${status}`);
    return this.#model.getSolution().colValue;
  }

  close(): void {
    this.#model.dispose();
  }
}

/** HiGHS's number of the method that was fastest where bounds change by little: twenty times the primal one. */
const DUAL_SIMPLEX = 1;

function setOf(columns: ColumnNumbers): { readonly kind: 'set'; readonly indices: Int32Array } {
  return { kind: 'set', indices: Int32Array.from(columns.keys()) };
}
