import type { CalendarMonth, LocalizedText } from '../../kernel/index.js';
import type { CsvDialect } from '../../platform/files/index.js';
import type { AdultRole, ClosureLevel } from '../report-tally.js';
import type { Confirmation } from './confirmation.js';
import type { ReportCalendar } from './report-calendar.js';

/** What the reporter states with a month's report; `municipalityName` comes from the list of municipalities. */
export const COMMENT_FIELDS = [
  'municipalityName',
  'name',
  'title',
  'unit',
  'email',
  'telephone',
  'measuresComment',
  'closuresComment',
] as const;
export type CommentField = (typeof COMMENT_FIELDS)[number];

/** The reporting month, as its number in two digits or with the year. */
export interface MonthContent {
  readonly kind: 'month';
  readonly form: 'MM' | 'YYYY-MM';
}

/** The municipality's four digits. */
export interface MunicipalityContent {
  readonly kind: 'municipality';
}

/** The household's pseudonym, filled with zeros to at least so many digits. */
export interface RunningNumberContent {
  readonly kind: 'running-number';
  readonly digits: number;
}

/** Who an adult of the household is: twelve digits, which only the host knows and gives while the file is written. */
export interface IdentityNumberContent {
  readonly kind: 'identity-number';
  readonly role: AdultRole;
}

/** One person's answer on one code: empty, `X`, or a number of days. */
export interface MeasureContent {
  readonly kind: 'measure';
  readonly role: AdultRole;
  readonly code: number;
}

/**
 * What the household's other measures are, the applicant's texts before the co-applicant's. With
 * `one-column-each` the column is repeated for the row that needs most, `{number}` in its heading counting
 * from 1; with `one-column` all texts of the row stand in one cell, `; ` between them.
 */
export interface OtherMeasureTextsContent {
  readonly kind: 'other-measure-texts';
  readonly form: 'one-column-each' | 'one-column';
  /** Most characters of a cell. */
  readonly limit: number;
}

/** The reason's code, recorded for one person or for the household; may be empty. */
export interface ClosureReasonContent {
  readonly kind: 'closure-reason';
  readonly level: ClosureLevel;
}

/** One of the reporter's fields, with the most characters it may hold. */
export interface CommentContent {
  readonly kind: 'comment';
  readonly field: CommentField;
  readonly limit: number;
}

export type ColumnContent =
  | MonthContent
  | MunicipalityContent
  | RunningNumberContent
  | IdentityNumberContent
  | MeasureContent
  | OtherMeasureTextsContent
  | ClosureReasonContent
  | CommentContent;

/** One column, or a group of repeated ones. */
export interface ReportColumn {
  /** Exactly what stands in the first row of the file. */
  readonly heading: string;
  /** Who the column speaks of, where the heading alone does not tell; shown to people, never written. */
  readonly group?: string;
  readonly content: ColumnContent;
}

/** What the rows of a section are made of. */
export const ROW_SOURCES = ['households-with-assistance', 'closed-households', 'reporter-comment'] as const;
export type RowSource = (typeof ROW_SOURCES)[number];

/** One file of the report. */
export interface ReportSection {
  readonly id: string;
  readonly name: LocalizedText;
  readonly rows: RowSource;
  /** Name without its ending, with the places `{municipality}` and `{month}` (`YYYY-MM`). */
  readonly fileName: string;
  /** Name of the sheet in an xlsx file, 1-31 characters. */
  readonly sheet: string;
  readonly columns: readonly ReportColumn[];
}

/** `whole-file`: the corrected file replaces the earlier one as a whole. */
export const CORRECTIONS = ['whole-file'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/**
 * A model of the monthly report as data: from it come the writer, the reader, the checks and the layout page,
 * so that another model is another document (domain §4).
 */
export interface ReportDefinition {
  readonly id: string;
  readonly name: LocalizedText;
  /** First month that is reported by it; it is in force until a later definition begins. */
  readonly validFrom: CalendarMonth;
  readonly source: string;
  /** Ids of the code lists that the cells are written in. */
  readonly codeLists: { readonly measures: string; readonly closureReasons: string };
  readonly calendar: ReportCalendar;
  /** How an error in what was sent is mended; left out where nothing is said of it. */
  readonly correction?: Correction;
  readonly csv: CsvDialect;
  /** What of the definition nobody has confirmed; left out where all of it is known. */
  readonly confirmation?: Confirmation;
  readonly sections: readonly ReportSection[];
}
