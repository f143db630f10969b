import type { Language } from '../../kernel/index.js';
import { cellText } from './cell-text.js';
import type { PresentedCell, PresentedTable } from './presented-table.js';
import { wrapText } from './wrap-text.js';

/** The longest line, characters: fits a terminal and a mail. */
export const LINE_WIDTH = 100;

const BETWEEN = '  ';
/** A number column may be narrower than its heading, which then takes several lines. */
const HEADING_WIDTH = 12;
/** Texts shorter than this are never wrapped for the sake of another column. */
const SHORTEST_WRAP = 12;

/** A per cent sign does not stand on a line of its own. */
const BEFORE_WORD = / (?!%)/;

/** The part of a table that is laid out in columns. */
export type TableBody = Pick<PresentedTable, 'columns' | 'rows'>;

interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly right: boolean;
  readonly width: number;
}

/** A table in lines: texts to the left, numbers to the right, long texts wrapped so that every line fits. */
export function alignedTable(table: TableBody, language: Language): readonly string[] {
  const columns = fitted(table.columns.map((_, index) => columnOf(table, index, language)));
  const rule = columns.map(({ width }) => '─'.repeat(width)).join(BETWEEN);
  const heading = blockOf(columns, (column) => column.heading, 'bottom');
  const rows = table.rows.flatMap((_, row) => blockOf(columns, (column) => column.cells[row] ?? '', 'top'));
  return [...heading, rule, ...rows];
}

function columnOf(table: TableBody, index: number, language: Language): Column {
  const cells = table.rows.flatMap((row) => row.cells[index] ?? []);
  const texts = cells.map((cell) => cellText(cell, language));
  const heading = table.columns[index]?.heading[language] ?? '';
  const right = !cells.some((cell: PresentedCell) => cell.kind === 'text');
  const words = heading.split(BEFORE_WORD).map((word) => word.length);
  const headingWidth = right ? Math.max(...words, Math.min(heading.length, HEADING_WIDTH)) : heading.length;
  return { heading, cells: texts, right, width: Math.max(headingWidth, ...texts.map((text) => text.length)) };
}

/** Takes what is too much from the widest text column, again and again until the line fits. */
function fitted(columns: readonly Column[]): readonly Column[] {
  const total = columns.reduce((sum, { width }) => sum + width, BETWEEN.length * (columns.length - 1));
  const widest = columns.reduce<Column | undefined>(
    (found, column) => (!column.right && column.width > (found?.width ?? 0) ? column : found),
    undefined,
  );
  if (total <= LINE_WIDTH || widest === undefined || widest.width <= SHORTEST_WRAP) return columns;
  const width = Math.max(SHORTEST_WRAP, widest.width - (total - LINE_WIDTH));
  return fitted(columns.map((column) => (column === widest ? { ...column, width } : column)));
}

function blockOf(
  columns: readonly Column[],
  textOf: (column: Column) => string,
  shortColumnsStandAt: 'top' | 'bottom',
): readonly string[] {
  const wrapped = columns.map((column) => wrapText(textOf(column), column.width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ right, width }, index) => {
        const lines = wrapped[index] ?? [];
        const text = lines[shortColumnsStandAt === 'top' ? line : line - height + lines.length] ?? '';
        return right ? text.padStart(width) : text.padEnd(width);
      })
      .join(BETWEEN)
      .trimEnd(),
  );
}
