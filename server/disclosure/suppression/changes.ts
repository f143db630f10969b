import type { Solver } from '../../platform/solver/index.js';
import type { Suspect } from '../attack/audit.js';
import type { CountSystem } from '../count-system.js';
import { type Change, ChangeProgram } from './change-program.js';

/**
 * Finds changes of the true counts, near first: in the cell's own district, where a program is a twentieth of the whole
 * one, and among everything only where the district alone cannot do it.
 */
export class Changes {
  readonly #system: CountSystem;
  readonly #solver: Solver;
  readonly #programs = new Map<string | undefined, ChangeProgram>();
  readonly #costs = new Map<number, number>();

  constructor(solver: Solver, system: CountSystem) {
    this.#solver = solver;
    this.#system = system;
  }

  /** Says what a change by one costs, for some cells; nothing where nothing was said. */
  setCosts(costs: ReadonlyMap<number, number>): void {
    for (const [cell, cost] of costs) this.#costs.set(cell, cost);
    for (const program of this.#programs.values()) program.setCosts(costs);
  }

  /** A cheap change that brings the count to the end of its protection; undefined where none does. */
  towards(suspect: Suspect): Change | undefined {
    const district = this.#system.cells[suspect.cell]?.district;
    const near = district === undefined ? undefined : this.#program(district).cheapestChange(suspect);
    return near ?? this.#program(undefined).cheapestChange(suspect);
  }

  close(): void {
    for (const program of this.#programs.values()) program.close();
  }

  #program(district: string | undefined): ChangeProgram {
    const there = this.#programs.get(district);
    if (there !== undefined) return there;
    const movable = [...this.#system.cells.entries()]
      .filter(
        ([, cell]) => cell.standing !== 'known' && (district === undefined || cell.district === district),
      )
      .map(([place]) => place);
    const program = new ChangeProgram(this.#solver, this.#system, movable);
    program.setCosts(this.#costs);
    this.#programs.set(district, program);
    return program;
  }
}
