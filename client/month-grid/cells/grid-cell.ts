import type { AvstampFindingFragment } from '../../generated/save-month.js';
import { type CellEntries, sameEntries } from './cell-entry.js';

/** What a rule says, with both languages. */
export type GridFinding = Omit<AvstampFindingFragment, '__typename'>;

/** Why a change is not sent again by itself: the server has said no, or somebody else was faster. */
export type Stop =
  | { readonly kind: 'refused'; readonly findings: readonly GridFinding[] }
  | { readonly kind: 'vetoed'; readonly reason: string }
  | { readonly kind: 'notPermitted' }
  | { readonly kind: 'conflict'; readonly theirs: CellEntries };

/** One cell of the grid: what the server has, and what the person wants there instead. */
export interface GridCell {
  readonly registered: CellEntries;
  /** Of what is registered; 0 where nothing ever was. */
  readonly version: number;
  /** Not saved yet; undefined where all is. */
  readonly wanted?: CellEntries | undefined;
  readonly stop?: Stop | undefined;
  /** What the server said when the cell was saved last. */
  readonly warnings: readonly GridFinding[];
}

/** A cell of which nothing has ever been registered. */
export const EMPTY_CELL: GridCell = { registered: [], version: 0, warnings: [] };

/** What the cell shows: what is wanted comes before what is registered. */
export const shownIn = ({ wanted, registered }: GridCell): CellEntries => wanted ?? registered;

/** Whether the cell waits for being sent. */
export const waitsToBeSent = ({ wanted, stop }: GridCell): boolean =>
  wanted !== undefined && stop === undefined;

/** The cell with something else wanted in it; what was so already is no change. */
export function wanting(cell: GridCell, entries: CellEntries): GridCell {
  const { registered, version, warnings } = cell;
  const isSo = sameEntries(entries, registered);
  return isSo ? { registered, version, warnings } : { registered, version, warnings, wanted: entries };
}
