import {
  type ReportColumn,
  type ReportDefinition,
  ROW_SOURCES,
  type RowSource,
} from '../definitions/report-definition.js';
import { meaningOf } from './column-meaning.js';
import type { ColumnDifference } from './report-difference.js';

/** The columns that only one of two layouts has, and those that hold the same in another form. */
export function columnDifferences(
  before: ReportDefinition,
  after: ReportDefinition,
): readonly ColumnDifference[] {
  return ROW_SOURCES.flatMap((rows) => {
    const [earlier, later] = [columnsOf(before, rows), columnsOf(after, rows)];
    const keys = new Set([...earlier.keys(), ...later.keys()]);
    return [...keys].flatMap((key) => {
      const [one, other] = [earlier.get(key), later.get(key)];
      const column = one ?? other;
      if (column === undefined || sameForm(one, other)) return [];
      const meaning = meaningOf(column.content).name;
      return [{ rows, meaning, before: headingOf(one), after: headingOf(other) }];
    });
  });
}

function columnsOf({ sections }: ReportDefinition, rows: RowSource): ReadonlyMap<string, ReportColumn> {
  const columns = sections.filter((section) => section.rows === rows).flatMap((section) => section.columns);
  return new Map(columns.map((column) => [meaningOf(column.content).key, column]));
}

function sameForm(one: ReportColumn | undefined, other: ReportColumn | undefined): boolean {
  return JSON.stringify(one?.content) === JSON.stringify(other?.content);
}

function headingOf(column: ReportColumn | undefined): string | null {
  if (column === undefined) return null;
  return column.group === undefined ? column.heading : `${column.group} ${column.heading}`;
}
