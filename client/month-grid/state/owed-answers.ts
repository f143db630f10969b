import type { AdultRow } from '../cells/adult-row.js';
import { shownIn } from '../cells/grid-cell.js';
import type { GridState } from './grid-state.js';

/** Whether nothing is stated of an adult, by anybody, as the grid shows it now. */
export function owesAnswer({ cells }: Pick<GridState, 'cells'>, row: AdultRow): boolean {
  if (row.isAnsweredByOthers) return false;
  for (const cell of cells.get(row.key)?.values() ?? []) if (shownIn(cell).length > 0) return false;
  return true;
}
