import type { Arbitrary } from 'fast-check';
import type { HostFileName } from '../../../server/exchange/index.js';
import { daysInMonth, isCalendarDate, isCalendarMonth, type Rule } from '../../../server/kernel/index.js';

/** A rule as far as it judges. */
export type Judge<Facts> = Pick<Rule<Facts>, 'id' | 'holds' | 'brokenBySql'>;

/** A row of a host file with all that its rules need to know, and the rules that it breaks by their `holds`. */
export interface StatedRow {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly broken: readonly string[];
}

/** The rules of one file's rows, with rows near the edges to try them on. */
export interface StatedRows {
  readonly file: HostFileName;
  readonly rules: readonly { readonly id: string; readonly brokenBySql: string | undefined }[];
  /** Names and SQL types of the columns that the docstrings of the rules' lists promise. */
  readonly types: string;
  readonly rows: Arbitrary<StatedRow>;
}

/** Rows of one file. @param columns the row that the facts would have been read from */
export function statedRows<Facts>(
  file: HostFileName,
  rules: readonly Judge<Facts>[],
  facts: Arbitrary<Facts>,
  types: string,
  columns: (facts: Facts) => StatedRow['columns'],
): StatedRows {
  return {
    file,
    rules: rules.map(({ id, brokenBySql }) => ({ id, brokenBySql })),
    types,
    rows: facts.map((stated) => ({
      columns: columns(stated),
      broken: rules.filter(({ holds }) => !holds(stated)).map(({ id }) => id),
    })),
  };
}

/** SQL types of columns of text, as staging tables have them. */
export function texts(...columns: readonly string[]): string {
  return columns.map((column) => `${column} text collate "C"`).join(', ');
}

/** What the column `month_days` holds. */
export function monthDays(month: string): number | null {
  return isCalendarMonth(month) ? daysInMonth(month) : null;
}

/** What a column of type `date` holds that was made from a text. */
export function dateIn(text: string): string | null {
  return isCalendarDate(text) ? text : null;
}
