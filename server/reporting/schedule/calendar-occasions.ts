import { addMonths, type CalendarMonth, monthOfDate } from '../../kernel/index.js';
import { type CollectionDays, collectionDays, type ReportCalendar } from '../definitions/report-calendar.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';

/** What a day of the calendar is for a month's report. */
export type CalendarOccasion = 'opening' | 'daily' | 'reminder' | 'deadline';

/** One month's report that is to be compiled on a day, and what for. */
export interface PlannedReport {
  readonly month: CalendarMonth;
  readonly definition: ReportDefinition;
  readonly occasion: CalendarOccasion;
}

/** Months that are looked at backwards from the day's own: no collection stays open longer. */
const MONTHS_BACK = 12;

/**
 * The reports that the definitions' calendars ask for on a Swedish day, `YYYY-MM-DD`: from the day on which a month's
 * collection opens to the one on which its last part closes (domain §4). The earliest month first.
 */
export function reportsOn(day: string, definitions: ReportDefinitions): readonly PlannedReport[] {
  const thisMonth = monthOfDate(day);
  const months = Array.from({ length: MONTHS_BACK }, (_, index) => addMonths(thisMonth, index - MONTHS_BACK));
  return months.flatMap((month) => {
    const definition = definitions.inForce(month);
    if (definition === undefined) return [];
    const occasion = occasionOf(daysOf(definition.calendar, month), day);
    return occasion === undefined ? [] : [{ month, definition, occasion }];
  });
}

/** The days of the month and of each section that is collected on days of its own. */
function daysOf(calendar: ReportCalendar, month: CalendarMonth): readonly CollectionDays[] {
  const sections = Object.keys(calendar.sections ?? {});
  return [undefined, ...sections].map((section) => collectionDays(calendar, month, section));
}

function occasionOf(collected: readonly CollectionDays[], day: string): CalendarOccasion | undefined {
  const open = collected.filter(({ opens, closes }) => opens <= day && day <= closes);
  if (open.length === 0) return undefined;
  if (open.some(({ closes }) => closes === day)) return 'deadline';
  if (open.some(({ reminders }) => reminders.includes(day))) return 'reminder';
  return open.some(({ opens }) => opens === day) ? 'opening' : 'daily';
}
