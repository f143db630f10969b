import type { Language } from '../../kernel/index.js';
import type { Cell, WorkbookSheet } from '../../platform/files/index.js';
import { cellText } from './cell-text.js';
import { NOT_REVIEWED, SIGNS } from './present-national.js';
import type { PresentedCell, PresentedTable } from './presented-table.js';

/** One sheet for each table: the title, the table with real numbers, and what a reader must know. */
export function nationalWorkbook(
  tables: readonly PresentedTable[],
  language: Language,
): readonly WorkbookSheet[] {
  return tables.map((table) => ({
    name: table.sheet[language],
    rows: [
      [table.title[language]],
      [],
      table.columns.map(({ heading }) => heading[language]),
      ...table.rows.map(({ cells }) => cells.map((cell) => workbookCell(cell, language))),
      [],
      ...[...table.notes, SIGNS, NOT_REVIEWED].map((note) => [note[language]]),
    ],
  }));
}

function workbookCell(cell: PresentedCell, language: Language): Cell {
  if (cell.kind === 'empty') return null;
  return cell.kind === 'number' ? cell.value : cellText(cell, language);
}
