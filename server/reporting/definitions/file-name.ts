import { type CalendarMonth, isCalendarMonth } from '../../kernel/index.js';
import type { ReportSection } from './report-definition.js';
import type { ReportDefinitions } from './report-definitions.js';
import { fileNameOf } from './section-layout.js';
import { markedName, UNCONFIRMED_MARK } from './unconfirmed-mark.js';

/** What a file's name says of its contents, where it is a name that a report gives its files. */
export interface NamedContents {
  readonly municipality: string;
  readonly month: string;
  /** Whether the name says that the definition was unconfirmed when the file was made. */
  readonly unconfirmed: boolean;
}

/** Municipality and month in a file's name without its ending; undefined for any other name. */
export function contentsInName(section: ReportSection, name: string): NamedContents | undefined {
  const pattern = fileNameOf(section, '(?<municipality>\\d{4})', '(?<month>\\d{4}-\\d{2})');
  const { municipality, month, mark } =
    new RegExp(`^${pattern}(?<mark>${UNCONFIRMED_MARK})?$`).exec(name)?.groups ?? {};
  return municipality === undefined || month === undefined
    ? undefined
    : { municipality, month, unconfirmed: mark !== undefined };
}

/** The month in a file's name, whichever report it is of; undefined where the name tells none. */
export function monthInName(definitions: ReportDefinitions, name: string): CalendarMonth | undefined {
  const sections = definitions.all.flatMap((definition) => definition.sections);
  const months = sections.map((section) => contentsInName(section, name)?.month);
  return months.find((month) => month !== undefined && isCalendarMonth(month)) as CalendarMonth | undefined;
}

/**
 * The name that a file with these contents would have, where its own name is such a name; else its own, because
 * nobody is asked to name a file in a certain way. Contents that the file does not tell are taken from the name.
 * @param month as the file writes it, with the year or without
 */
export function nameByContents(
  section: ReportSection,
  name: string,
  municipality: string | undefined,
  month: string | undefined,
): string {
  const named = contentsInName(section, name);
  if (named === undefined) return name;
  const monthByContents = month?.length === 2 ? `${named.month.slice(0, 5)}${month}` : (month ?? named.month);
  const byContents = fileNameOf(section, municipality ?? named.municipality, monthByContents);
  return markedName(byContents, named.unconfirmed);
}
