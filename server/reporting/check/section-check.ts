import type { CalendarMonth, FindingPlace } from '../../kernel/index.js';
import { columnLetter, type TableRow } from '../../platform/files/index.js';
import type { TallyCounter } from '../compile/tally-counter.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ReportSection } from '../definitions/report-definition.js';
import type { PlacedColumn } from '../definitions/section-layout.js';
import type { LimitedFindings } from './limited-findings.js';

/** Checks the rows of one section's file, one after the other. */
export interface SectionCheck {
  row(row: TableRow): void;
}

/** What every check of a file's rows works with. */
export interface CheckSettings {
  /** The file as the caller named it. */
  readonly file: string;
  readonly section: ReportSection;
  readonly lists: ReportCodeLists;
  /** The month that the file is for, as far as it can be told: decides how many days there are. */
  readonly month: CalendarMonth;
  /** The columns whose headings are right; the others are not checked. */
  readonly columns: readonly PlacedColumn[];
  readonly headingsRight: boolean;
  /** Number of columns that the file should have. */
  readonly width: number;
  readonly findings: LimitedFindings;
  readonly counter: TallyCounter;
}

/** Where a cell stands, in the words that people find it by: `Registerledare 3 (G)`. */
export function cellPlace(file: string, row: TableRow, place: number, name = ''): FindingPlace {
  const letter = columnLetter(place + 1);
  return {
    file,
    ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
    row: row.row,
    ...(row.line === undefined ? {} : { line: row.line }),
    column: name === '' ? letter : `${name} (${letter})`,
  };
}

/**
 * The cell that a finding points at, as spreadsheet programs call it, for instance `C14`; undefined where it points at
 * no cell. A text file's records count as rows: so it is shown when it is opened in such a program.
 */
export function cellReference({ row, column }: FindingPlace): string | undefined {
  const [, letter] = /(?:^|\()([A-Z]+)\)?$/.exec(column ?? '') ?? [];
  return row === undefined || letter === undefined ? undefined : `${letter}${row}`;
}
