import { shownIn } from '../cells/grid-cell.js';
import { typedCell } from '../cells/typed-cell.js';
import { changeCells } from './change-cells.js';
import { cellAt, type GridState } from './grid-state.js';

/** Takes what is being typed into the cell. What cannot be read stays being typed: nothing is thrown away unseen. */
export function takeTyped(state: GridState): GridState {
  const { active, typed } = state;
  if (active === undefined || typed === undefined) return state;
  const entries = typedCell(active.code, typed, shownIn(cellAt(state, active)));
  return entries === undefined
    ? state
    : { ...changeCells(state, [{ ...active, entries }]), typed: undefined };
}

/** Whether what is being typed can be left as it is. */
export const canBeLeft = (state: GridState): boolean => takeTyped(state).typed === undefined;
