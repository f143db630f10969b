import type { ColumnContent, ReportSection } from './report-definition.js';

/** One column at its place in a file. */
export interface PlacedColumn {
  /** Place from the left, counted from 0. */
  readonly place: number;
  /** Exactly what stands in the first row. */
  readonly heading: string;
  /** The heading with the group before it, as people are told of the column. */
  readonly name: string;
  readonly content: ColumnContent;
}

/**
 * The columns of a section's file, left to right.
 * @param textColumns how many columns of other measures' texts the file has: as many as its row with most needs
 */
export function placeColumns(section: ReportSection, textColumns: number): readonly PlacedColumn[] {
  const columns: PlacedColumn[] = [];
  for (const { heading, group, content } of section.columns) {
    const repeated = content.kind === 'other-measure-texts' && content.form === 'one-column-each';
    for (let number = 1; number <= (repeated ? textColumns : 1); number += 1) {
      const own = repeated ? heading.replace('{number}', String(number)) : heading;
      const name = group === undefined ? own : `${group} ${own}`;
      columns.push({ place: columns.length, heading: own, name, content });
    }
  }
  return columns;
}

/** The name of a section's file without its ending, for instance `insatser-0180-2013-03`. */
export function fileNameOf(section: ReportSection, municipality: string, month: string): string {
  return section.fileName.replace('{municipality}', municipality).replace('{month}', month);
}

/** A running number as the column writes it: filled with zeros to at least so many digits. */
export function runningNumberText(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** What stands between the texts where all of a row stand in one cell. */
export const BETWEEN_TEXTS = '; ';
