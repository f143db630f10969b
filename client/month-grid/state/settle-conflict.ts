import { type GridCell, wanting } from '../cells/grid-cell.js';
import type { CellPlace, GridState } from './grid-state.js';
import { putCells } from './put-cells.js';

/** What becomes of two values of one cell. */
export type Settlement = 'keepMine' | 'takeTheirs';

/** Settles a conflict as the person has chosen: an own value is sent again, now based on the other's. */
export const settleConflict = (state: GridState, place: CellPlace, choice: Settlement): GridState => ({
  ...state,
  cells: putCells(state, [place], (cell) => settled(cell, choice)),
});

function settled({ wanted, stop, ...cell }: GridCell, choice: Settlement): GridCell {
  if (stop?.kind !== 'conflict') return { ...cell, wanted, stop };
  const theirs: GridCell = { ...cell, registered: stop.theirs };
  return choice === 'keepMine' && wanted !== undefined ? wanting(theirs, wanted) : theirs;
}
