import { shownIn } from '../cells/grid-cell.js';
import { typedCell } from '../cells/typed-cell.js';
import { type CellChange, type CellPlace, cellAt, type GridState } from './grid-state.js';
import { type GridShape, placeFrom } from './move.js';

/** A pasted block as changes, and what of it found no place or cannot be read. */
export interface PastedBlock {
  readonly changes: readonly CellChange[];
  /** As it was pasted. */
  readonly unread: readonly string[];
}

/** Lays a block of cells, as Excel copies them, into the grid: its upper left cell where the keyboard is. */
export function pasteBlock(
  state: Pick<GridState, 'cells'>,
  shape: GridShape,
  from: CellPlace,
  text: string,
): PastedBlock {
  const changes: CellChange[] = [];
  const unread: string[] = [];
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  lines.forEach((line, down) => {
    line.split('\t').forEach((typed, right) => {
      const place = placeFrom(shape, from, { down, right });
      const isInside =
        shape.rows.indexOf(from.row) + down < shape.rows.length &&
        shape.codes.indexOf(from.code) + right < shape.codes.length;
      const cell = place === undefined || !isInside ? undefined : cellAt(state, place);
      const entries = cell && place && typedCell(place.code, typed, shownIn(cell));
      if (place === undefined || entries === undefined) unread.push(typed);
      else if (typed.trim() !== '') changes.push({ ...place, entries });
    });
  });
  return { changes, unread: unread.filter((typed) => typed.trim() !== '') };
}
