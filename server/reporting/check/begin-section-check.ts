import { municipalities } from '../../codes/index.js';
import { applyRules, type CalendarMonth, daysInMonth, isCalendarMonth } from '../../kernel/index.js';
import type { TableRow } from '../../platform/files/index.js';
import { monthInName, nameByContents } from '../definitions/file-name.js';
import type { ColumnContent } from '../definitions/report-definition.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { PlacedColumn } from '../definitions/section-layout.js';
import { ClosureRowCheck } from './closure-row-check.js';
import { CommentRowCheck } from './comment-row-check.js';
import type { FoundSection } from './find-section.js';
import { HouseholdRowCheck } from './household-row-check.js';
import { MONTH_FORMS } from './report-cell.rules.js';
import { reportWholeFileRules } from './report-file.rules.js';
import type { CheckSettings, SectionCheck } from './section-check.js';

/** What is known of a file before its first row below the headings. */
export interface BeginningFile extends Omit<CheckSettings, 'month'> {
  readonly found: FoundSection;
  readonly definitions: ReportDefinitions;
  /** The file's name without folder and ending. */
  readonly name: string;
  /** The month that the caller says the file is for. */
  readonly statedMonth: CalendarMonth | undefined;
}

/** Chooses the check for a file's rows, by its section and by what its first row says of the month. */
export function beginSectionCheck(file: BeginningFile, first: TableRow): SectionCheck {
  const municipality = cellOf(file.columns, 'municipality', first);
  const month = cellOf(file.columns, 'month', first);
  checkName(file, municipality, month);
  const settings: CheckSettings = { ...file, month: monthOf(file, month) };
  switch (file.section.rows) {
    case 'households-with-assistance':
      return new HouseholdRowCheck(settings);
    case 'closed-households':
      return new ClosureRowCheck(settings);
    case 'reporter-comment':
      return new CommentRowCheck(settings);
  }
}

/** A cell that is wrong in itself has a finding of its own and says nothing about the name. */
function checkName(file: BeginningFile, municipality: string | undefined, month: string | undefined): void {
  const { section, name, findings } = file;
  const knownMunicipality = municipalities.has(municipality ?? '') ? municipality : undefined;
  const knownMonth = Object.values(MONTH_FORMS).some((form) => form.test(month ?? '')) ? month : undefined;
  const expected = nameByContents(section, name, knownMunicipality, knownMonth);
  const facts = { subject: 'name' as const, expected, found: name };
  findings.add(applyRules(reportWholeFileRules, facts, { file: file.file }));
}

/** The month whose days count: as stated, as the rows say with their year, as the name says, or the longest that it may be. */
function monthOf(file: BeginningFile, cell: string | undefined): CalendarMonth {
  const { statedMonth, definitions, name, found } = file;
  if (statedMonth !== undefined) return statedMonth;
  if (cell !== undefined && isCalendarMonth(cell)) return cell;
  const named = monthInName(definitions, name);
  if (named !== undefined) return named;
  return longestMonth(cell ?? '', found.definition.validFrom);
}

/** A month without its year may be of any: among four years in a row is one in which February has 29 days. */
function longestMonth(cell: string, validFrom: CalendarMonth): CalendarMonth {
  const first = Number(validFrom.slice(0, 4));
  const months = [0, 1, 2, 3].map((later) => `${first + later}-${cell}`).filter(isCalendarMonth);
  return months.toSorted((one, other) => daysInMonth(other) - daysInMonth(one))[0] ?? validFrom;
}

function cellOf(
  columns: readonly PlacedColumn[],
  kind: ColumnContent['kind'],
  { cells }: TableRow,
): string | undefined {
  const column = columns.find(({ content }) => content.kind === kind);
  return column === undefined ? undefined : cells[column.place];
}
