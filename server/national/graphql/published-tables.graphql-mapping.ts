import { noteText } from '../presentation/note-text.js';
import type { PresentedCell, PresentedTable } from '../presentation/presented-table.js';
import type { NationalPublication } from '../publication/national-publication.js';
import type {
  PublishedCellType,
  PublishedNationalTablesType,
  PublishedTableType,
} from './published-tables.graphql.js';

/** A publication as the API shows it. */
export function publishedTablesTypeOf(publication: NationalPublication): PublishedNationalTablesType {
  const { definitionId, months, version, plan, tables } = publication;
  const { threshold, weakBase } = plan;
  return { definitionId, months, version, threshold, weakBase, tables: tables.map(tableTypeOf) };
}

function tableTypeOf({ id, title, columns, rows, notes }: PresentedTable): PublishedTableType {
  return {
    id,
    title,
    columns: columns.map(({ heading }) => heading),
    rows: rows.map(({ cells }) => ({ cells: cells.map(cellTypeOf) })),
    notes: notes.map((note) => ({ sv: noteText(note, 'sv'), en: noteText(note, 'en') })),
  };
}

function cellTypeOf(cell: PresentedCell): PublishedCellType {
  return {
    kind: cell.kind,
    text: cell.kind === 'text' ? cell.text : null,
    value: cell.kind === 'number' ? cell.value : null,
    isWeak: cell.kind === 'number' && cell.isWeak === true,
  };
}
