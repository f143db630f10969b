import type { DisclosurePlan } from '../../disclosure/index.js';
import type { PresentedCell, PresentedNote, PresentedTable } from '../presentation/presented-table.js';

/** Whether the count with the id is shown. @throws RangeError for a count that nobody has protected */
export type IsShown = (id: string) => boolean;

/**
 * The tables with everything hidden that is, or is worked out from, a count that is not shown, and with weak shares
 * marked. A figure that names a count which was not among those protected is a fault, and stops the publication.
 */
export function hideFigures(
  tables: readonly PresentedTable[],
  isShown: IsShown,
  plan: DisclosurePlan,
): readonly PresentedTable[] {
  const hidden = (cell: PresentedCell): PresentedCell => hiddenCell(cell, isShown, plan);
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(hidden) })),
    notes: table.notes.map((note) => hiddenNote(note, hidden)),
  }));
}

function hiddenCell(cell: PresentedCell, isShown: IsShown, { weakBase }: DisclosurePlan): PresentedCell {
  if (cell.kind !== 'number' && cell.kind !== 'no-base') return cell;
  if (cell.from?.some((id) => !isShown(id))) return { kind: 'suppressed' };
  if (cell.kind === 'no-base') return { kind: 'no-base' };
  const { value, decimals, base } = cell;
  const isWeak = base !== undefined && base < weakBase;
  return { kind: 'number', value, decimals, ...(isWeak ? { isWeak } : {}) };
}

function hiddenNote(
  { figures, ...note }: PresentedNote,
  hidden: (cell: PresentedCell) => PresentedCell,
): PresentedNote {
  if (figures === undefined) return note;
  const shown = Object.entries(figures).map(([name, cell]) => [name, hidden(cell)] as const);
  return { ...note, figures: Object.fromEntries(shown) };
}
