import loadHighs from 'highs';
import type { CountSystem } from '../../../server/disclosure/index.js';

const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/** How far from its true count another table's count may lie: more than any table of the tests needs. */
const FAR = 60;

/**
 * The least weight that must be hidden, small counts included, for every hidden count to be open from none to the
 * threshold: the exact whole-number program, with two tables for each cell that agree with everything shown.
 * @param threshold counts of 1 up to one less are hidden for their own sake
 */
export function leastLoss(system: CountSystem, threshold: number): number {
  const hide = (cell: number): string => `h${cell}`;
  const cells = [...system.cells.entries()];
  const rows: string[] = [];
  const free: string[] = [];
  for (const [asked] of cells)
    for (const end of ['from', 'to'] as const) {
      const by = (cell: number): string => `d${asked}${end}${cell}`;
      for (const [cell, { count }] of cells) {
        free.push(by(cell));
        rows.push(`${by(cell)} - ${FAR} ${hide(cell)} <= 0`, `${by(cell)} + ${count} ${hide(cell)} >= 0`);
      }
      for (const relation of system.relations)
        rows.push(
          `${relation.map(([cell, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${by(cell)}`).join(' ')} = 0`,
        );
      const count = system.cells[asked]?.count ?? 0;
      if (end === 'from') rows.push(`${by(asked)} + ${count} ${hide(asked)} <= 0`);
      else if (count < threshold) rows.push(`${by(asked)} - ${threshold - count} ${hide(asked)} >= 0`);
    }
  for (const [cell, { count }] of cells) if (count > 0 && count < threshold) rows.push(`${hide(cell)} = 1`);
  const program = [
    'Minimize',
    cells.map(([cell, { weight }]) => `${weight} ${hide(cell)}`).join(' + '),
    'Subject To',
    ...rows,
    'Bounds',
    ...free.map((name) => `${name} free`),
    'Binary',
    cells.map(([cell]) => hide(cell)).join(' '),
    'End',
  ];
  const solution = highs.solve(program.join('\n'), { output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(solution.Status);
  return solution.ObjectiveValue;
}
