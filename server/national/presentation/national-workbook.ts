import type { Language } from '../../kernel/index.js';
import type { Cell, WorkbookSheet } from '../../platform/files/index.js';
import { cellText } from './cell-text.js';
import type { NationalOutput } from './national-output.js';
import { noteText } from './note-text.js';
import type { PresentedCell } from './presented-table.js';

/** One sheet for each table: the title, the table with real numbers, and what a reader must know. */
export function nationalWorkbook(
  { tables, signs, standing }: NationalOutput,
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
      ...[...table.notes, signs, standing].map((note) => [noteText(note, language)]),
    ],
  }));
}

function workbookCell(cell: PresentedCell, language: Language): Cell {
  if (cell.kind === 'empty') return null;
  return cell.kind === 'number' && !cell.isWeak ? cell.value : cellText(cell, language);
}
