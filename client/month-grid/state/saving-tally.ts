import type { RowCells } from '../cells/adult-row.js';
import type { GridState } from './grid-state.js';

/** How many cells are in which way not saved. */
export interface SavingTally {
  /** Not known to be saved, whatever keeps them from it. */
  readonly unsaved: number;
  /** Of these, those with two values to choose between. */
  readonly conflicts: number;
  /** Of these, those that were refused. */
  readonly refused: number;
}

const ofRows = new WeakMap<RowCells, SavingTally>();
const ofGrids = new WeakMap<GridState['cells'], SavingTally>();

/** Counts the cells that are not saved. What has not changed is not counted again: a key changes one row of a thousand. */
export function savingTally({ cells }: Pick<GridState, 'cells'>): SavingTally {
  const known = ofGrids.get(cells);
  if (known !== undefined) return known;
  const sum = { unsaved: 0, conflicts: 0, refused: 0 };
  for (const row of cells.values()) {
    const { unsaved, conflicts, refused } = rowTally(row);
    sum.unsaved += unsaved;
    sum.conflicts += conflicts;
    sum.refused += refused;
  }
  ofGrids.set(cells, sum);
  return sum;
}

function rowTally(row: RowCells): SavingTally {
  const known = ofRows.get(row);
  if (known !== undefined) return known;
  const sum = { unsaved: 0, conflicts: 0, refused: 0 };
  for (const { wanted, stop } of row.values()) {
    if (wanted !== undefined) sum.unsaved += 1;
    if (stop?.kind === 'conflict') sum.conflicts += 1;
    else if (stop !== undefined) sum.refused += 1;
  }
  ofRows.set(row, sum);
  return sum;
}

/** How many cells are not known to be saved. */
export const unsavedCount = (state: Pick<GridState, 'cells'>): number => savingTally(state).unsaved;
