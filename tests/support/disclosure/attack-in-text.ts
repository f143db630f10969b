import loadHighs from 'highs';
import type { CountSystem, Interval } from '../../../server/disclosure/index.js';

const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/**
 * What an attacker knows of one hidden cell, from a program that is written out as text anew for each question: it has
 * nothing in common with the product's attack but the solver.
 */
export function knownOf(system: CountSystem, hidden: ReadonlySet<string>, id: string): Interval {
  const name = (cell: number): string => `x${cell}`;
  const isHidden = (cell: number): boolean =>
    hidden.has(system.cells[cell]?.id ?? '') || system.cells[cell]?.standing === 'unseen';
  const rows = system.relations
    .filter((relation) => relation.some(([cell]) => isHidden(cell)))
    .map((relation) => {
      const unknown = relation.filter(([cell]) => isHidden(cell));
      const given = relation
        .filter(([cell]) => !isHidden(cell))
        .reduce((sum, [cell, factor]) => sum + factor * (system.cells[cell]?.count ?? 0), 0);
      const terms = unknown.map(
        ([cell, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name(cell)}`,
      );
      return `${terms.join(' ')} = ${0 - given}`;
    });
  const asked = name(system.cells.findIndex((cell) => cell.id === id));
  const end = (goal: 'Minimize' | 'Maximize'): number => {
    const solution = highs.solve(`${goal}\n${asked}\nSubject To\n${asked} >= 0\n${rows.join('\n')}\nEnd`, {
      output_flag: false,
    });
    if (solution.Status === 'Unbounded' || solution.Status === 'Primal infeasible or unbounded')
      return Infinity;
    if (solution.Status !== 'Optimal') throw new Error(solution.Status);
    return solution.ObjectiveValue;
  };
  return { from: end('Minimize'), to: end('Maximize') };
}
