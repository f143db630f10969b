import { type CellEntries, sameEntries } from '../cells/cell-entry.js';
import { type GridCell, shownIn, wanting } from '../cells/grid-cell.js';
import { NO_MEASURE } from '../cells/measure-codes.js';
import { type CellChange, cellAt, type GridState } from './grid-state.js';
import { putCells } from './put-cells.js';

/** How many changes can be taken back. */
const UNDO_STEPS = 50;

/** Changes cells as one step that can be taken back. What is so already is no change. */
export function changeCells(state: GridState, asked: readonly CellChange[]): GridState {
  const changes = withReplacements(state, asked).filter(
    (change) => !sameEntries(shownIn(cellAt(state, change)), change.entries),
  );
  if (changes.length === 0) return state;
  const before = changes.map(({ row, code }) => ({
    row,
    code,
    entries: shownIn(cellAt(state, { row, code })),
  }));
  return { ...wantCells(state, changes), undo: [...state.undo, before].slice(-UNDO_STEPS) };
}

/** Takes the latest step back, in whichever rows it was. */
export function undoLast(state: GridState): GridState {
  const step = state.undo.at(-1);
  if (step === undefined) return state;
  return {
    ...wantCells(state, step),
    undo: state.undo.slice(0, -1),
    typed: undefined,
    active: step[0] ?? state.active,
  };
}

/** A measure takes the place of the answer "no measure" by itself: nobody who types one means both. */
function withReplacements(state: GridState, changes: readonly CellChange[]): readonly CellChange[] {
  const given = new Set(changes.map(({ row, code }) => `${row} ${code}`));
  const replaced = new Map<string, CellChange>();
  for (const { row, code, entries } of changes) {
    if (code === NO_MEASURE || entries.length === 0 || given.has(`${row} ${NO_MEASURE}`)) continue;
    if (shownIn(cellAt(state, { row, code: NO_MEASURE })).length === 0) continue;
    replaced.set(row, { row, code: NO_MEASURE, entries: NOTHING });
  }
  return [...changes, ...replaced.values()];
}

const NOTHING: CellEntries = [];

/** Wants cells to hold something else. What was refused in their rows is tried again: it may have hung together. */
function wantCells(state: GridState, changes: readonly CellChange[]): GridState {
  const cells = putCells(state, changes, (cell, { entries }) => wanting(cell, entries));
  const next = { ...state, cells };
  const refused = [...new Set(changes.map(({ row }) => row))].flatMap((row) =>
    [...(cells.get(row) ?? [])].filter(([, cell]) => wasRefused(cell)).map(([code]) => ({ row, code })),
  );
  return { ...next, cells: putCells(next, refused, withoutStop) };
}

const wasRefused = ({ stop }: GridCell): boolean => stop !== undefined && stop.kind !== 'conflict';
const withoutStop = ({ stop: _, ...cell }: GridCell): GridCell => cell;

/** Tries everything again that was refused: the month may have been opened, or the permission given. */
export function tryRefusedAgain(state: GridState): GridState {
  const refused = [...state.cells].flatMap(([row, cells]) =>
    [...cells].filter(([, cell]) => wasRefused(cell)).map(([code]) => ({ row, code })),
  );
  return { ...state, refusals: [], cells: putCells(state, refused, withoutStop) };
}
