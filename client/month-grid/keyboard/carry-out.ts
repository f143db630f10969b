import { shownIn } from '../cells/grid-cell.js';
import { NO_MEASURE } from '../cells/measure-codes.js';
import { cellText, typedCell } from '../cells/typed-cell.js';
import { changeCells, undoLast } from '../state/change-cells.js';
import { type CellPlace, cellAt, type GridState } from '../state/grid-state.js';
import { lastMonthChanges } from '../state/last-month.js';
import { type GridShape, nextRow, placeFrom } from '../state/move.js';
import { owesAnswer } from '../state/owed-answers.js';
import { takeTyped } from '../state/type-in-cell.js';
import type { KeyCommand } from './key-command.js';

/** Carries a key's command out in the grid. @param shape what is shown of it */
export function carryOut(state: GridState, command: KeyCommand, shape: GridShape): GridState {
  const { active } = state;
  if (command.do === 'undo') return undoLast(state);
  if (command.do === 'takePage') return takeLastMonth(state, shape.rows);
  if (active === undefined) return state;
  switch (command.do) {
    case 'move':
      return goTo(state, placeFrom(shape, active, command));
    case 'goToCode':
      return shape.codes.includes(command.code) ? goTo(state, { ...active, code: command.code }) : state;
    case 'type':
      return { ...state, typed: command.text };
    case 'edit':
      return { ...state, typed: cellText(shownIn(cellAt(state, active))) };
    case 'clear':
      return changeCells(state, [{ ...active, entries: [] }]);
    case 'restore':
      return restored(state, active);
    case 'copyDown':
      return copyDown(state, active, shape);
    case 'noMeasure':
      return changeCells(state, [noMeasure(active.row)]);
    case 'takeRow':
      return takeRow(state, active, shape);
    case 'showKeys':
      return state;
  }
}

/** The answer "no measure" for a row. */
export const noMeasure = (row: string): Parameters<typeof changeCells>[1][number] => ({
  row,
  code: NO_MEASURE,
  entries: typedCell(NO_MEASURE, 'x', []) ?? [],
});

/** Takes what is typed, and goes on; what cannot be read keeps the keyboard where it is. */
export function goTo(state: GridState, place: CellPlace | undefined): GridState {
  const taken = takeTyped(state);
  return taken.typed === undefined && place !== undefined ? { ...taken, active: place } : taken;
}

/** Takes what last month proposes for rows, as one step. */
export function takeLastMonth(state: GridState, keys: readonly string[]): GridState {
  const wanted = new Set(keys);
  return changeCells(
    state,
    lastMonthChanges(
      state,
      state.rows.filter(({ key }) => wanted.has(key)),
    ),
  );
}

function takeRow(state: GridState, active: CellPlace, shape: GridShape): GridState {
  const taken = takeLastMonth(state, [active.row]);
  const owing = new Set(taken.rows.filter((row) => owesAnswer(taken, row)).map(({ key }) => key));
  return goTo(
    taken,
    nextRow(shape, active, (row) => owing.has(row)),
  );
}

function copyDown(state: GridState, active: CellPlace, shape: GridShape): GridState {
  const above = placeFrom(shape, active, { down: -1, right: 0 });
  if (above === undefined) return state;
  return changeCells(state, [{ ...active, entries: shownIn(cellAt(state, above)) }]);
}

/** Throws away what is being typed; where nothing is, what was refused gives way to what is registered. */
function restored(state: GridState, active: CellPlace): GridState {
  if (state.typed !== undefined) return { ...state, typed: undefined };
  const { registered, stop } = cellAt(state, active);
  return stop === undefined ? state : changeCells(state, [{ ...active, entries: registered }]);
}
