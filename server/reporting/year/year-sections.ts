import { createHash, type Hash } from 'node:crypto';
import type { MunicipalityCode } from '../../kernel/index.js';
import type { Cell } from '../../platform/files/index.js';
import type { SectionOutput } from '../compile/write-report-files.js';
import type { ReportDefinition, ReportSection } from '../definitions/report-definition.js';
import { fileNameOf, placeColumns } from '../definitions/section-layout.js';
import { markedName } from '../definitions/unconfirmed-mark.js';
import { type MonthOfSection, textColumnsOf, yearRowsOf } from './year-rows.js';

/** What went into the file of one section, month by month, so that what came out can be held against it. */
export interface SectionTrace {
  readonly section: ReportSection;
  /** File name without its ending. */
  readonly name: string;
  readonly width: number;
  readonly months: MonthTrace[];
}

/** The rows of one month. */
export interface MonthTrace {
  readonly month: string;
  rows: number;
  readonly digest: Hash;
}

/** Whose year, and whether the name has to say that a definition is unconfirmed. */
export interface YearName {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  readonly unconfirmed: boolean;
}

/** A section of the year file, ready to be written: its months' rows one after the other. */
export async function yearSection(
  section: ReportSection,
  { municipality, year, unconfirmed }: YearName,
  months: readonly MonthOfSection[],
): Promise<{ readonly output: SectionOutput; readonly trace: SectionTrace }> {
  let texts = 0;
  for (const month of months) texts = Math.max(texts, await textColumnsOf(month));
  const columns = placeColumns(section, texts);
  const name = markedName(fileNameOf(section, municipality, String(year)), unconfirmed);
  const trace: SectionTrace = { section, name, width: columns.length, months: [] };
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    for (const month of months) {
      const own: MonthTrace = { month: month.month, rows: 0, digest: createHash('sha256') };
      trace.months.push(own);
      for await (const row of yearRowsOf(month, columns)) {
        own.rows += 1;
        own.digest.update(rowText(row, columns.length));
        yield row;
      }
    }
  }
  const content = months.length === 0 ? undefined : { headings: columns.map(({ heading }) => heading), rows };
  return { output: { name, sheet: section.sheet, content }, trace };
}

/** A row as one text, the same before it is written and after it has been read again. */
export function rowText(cells: readonly (Cell | undefined)[], width: number): string {
  return JSON.stringify(Array.from({ length: width }, (_, place) => String(cells[place] ?? '')));
}

/** The section of a definition that holds the same kind of rows. */
export function sameSection(
  definition: ReportDefinition,
  { rows }: ReportSection,
): ReportSection | undefined {
  return definition.sections.find((section) => section.rows === rows);
}
