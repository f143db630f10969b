import type { RowCells } from '../cells/adult-row.js';
import type { GridCell } from '../cells/grid-cell.js';
import { type CellPlace, cellAt, type GridState } from './grid-state.js';

/** The cells with some of them changed; rows that nothing is changed in stay the same objects. */
export function putCells<Place extends CellPlace>(
  state: GridState,
  places: readonly Place[],
  change: (cell: GridCell, place: Place) => GridCell,
): GridState['cells'] {
  const cells = new Map(state.cells);
  const changed = new Map<string, Map<number, GridCell>>();
  for (const place of places) {
    const row = changed.get(place.row) ?? new Map<number, GridCell>(state.cells.get(place.row));
    changed.set(place.row, row);
    row.set(place.code, change(row.get(place.code) ?? cellAt(state, place), place));
  }
  for (const [key, row] of changed) cells.set(key, row satisfies RowCells);
  return cells;
}
