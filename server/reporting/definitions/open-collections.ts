import { addMonths, type CalendarMonth, monthOfDate } from '../../kernel/index.js';
import { collectionDays, type MonthCollectionDays } from './report-calendar.js';
import type { ReportDefinition, RowSource } from './report-definition.js';
import type { ReportDefinitions } from './report-definitions.js';

/** One section of a month's report with the days on which it is collected. */
export interface SectionCollection {
  /** What the section tells of. */
  readonly rows: RowSource;
  readonly days: MonthCollectionDays;
}

/** A month of which some section is not closed yet. */
export interface OpenMonth {
  readonly month: CalendarMonth;
  readonly definition: ReportDefinition;
  /** All sections, those that are closed too, in the order of the report. */
  readonly collections: readonly SectionCollection[];
}

/** Months that are looked at backwards: no section is collected longer than a calendar may say. */
const MONTHS_BACK = 12;

/** A month's collection, section by section: each may be open longer than the others (domain §4). */
export function sectionCollections(
  { calendar, sections }: ReportDefinition,
  month: CalendarMonth,
): readonly SectionCollection[] {
  return sections.map(({ id, rows }) => ({ rows, days: collectionDays(calendar, month, id) }));
}

/**
 * The months that have begun and whose last section has not closed on a Swedish day, `YYYY-MM-DD`, the earliest first. A
 * month is open from its own first day, before anything is collected: what is registered early need not be chased.
 */
export function openMonths(day: string, definitions: ReportDefinitions): readonly OpenMonth[] {
  const present = monthOfDate(day);
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_, index) =>
    addMonths(present, index - MONTHS_BACK),
  );
  return months.flatMap((month) => {
    const definition = definitions.inForce(month);
    if (definition === undefined) return [];
    const collections = sectionCollections(definition, month);
    return collections.some(({ days }) => day <= days.closes) ? [{ month, definition, collections }] : [];
  });
}

/** The days of the section that closes next; of the one that closed last where all have. */
export function nextToClose(
  collections: readonly SectionCollection[],
  day: string,
): MonthCollectionDays | undefined {
  const byClosing = collections
    .map(({ days }) => days)
    .toSorted((one, other) => (one.closes < other.closes ? -1 : 1));
  return byClosing.find(({ closes }) => day <= closes) ?? byClosing.at(-1);
}
