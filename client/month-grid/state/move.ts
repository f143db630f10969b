import type { CellPlace } from './grid-state.js';

/** How far to go, in rows and in columns. */
export interface Movement {
  readonly down: number;
  readonly right: number;
}

/** What can be gone through: the rows that are shown, and the codes. */
export interface GridShape {
  readonly rows: readonly string[];
  readonly codes: readonly number[];
}

/** The place that lies so far away, or as far as there is. @returns undefined in a grid of nothing */
export function placeFrom(
  { rows, codes }: GridShape,
  from: CellPlace | undefined,
  { down, right }: Movement,
): CellPlace | undefined {
  const row = rows[within(rows, from === undefined ? 0 : rows.indexOf(from.row) + down)];
  const code = codes[within(codes, from === undefined ? 0 : codes.indexOf(from.code) + right)];
  return row === undefined || code === undefined ? undefined : { row, code };
}

const within = (all: readonly unknown[], index: number): number =>
  Math.max(0, Math.min(all.length - 1, index));

/** The next row below that something holds for; the one below where it holds for none. */
export function nextRow(
  shape: GridShape,
  from: CellPlace,
  holds: (row: string) => boolean,
): CellPlace | undefined {
  const later = shape.rows.slice(shape.rows.indexOf(from.row) + 1).find(holds);
  return later === undefined ? placeFrom(shape, from, { down: 1, right: 0 }) : { ...from, row: later };
}
