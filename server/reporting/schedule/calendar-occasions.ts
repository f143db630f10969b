import type { CalendarMonth } from '../../kernel/index.js';
import { openMonths } from '../definitions/open-collections.js';
import type { CollectionDays } from '../definitions/report-calendar.js';
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

/**
 * The reports that the definitions' calendars ask for on a Swedish day, `YYYY-MM-DD`: from the day on which a month's
 * collection opens to the one on which its last section closes (domain §4). The earliest month first.
 */
export function reportsOn(day: string, definitions: ReportDefinitions): readonly PlannedReport[] {
  return openMonths(day, definitions).flatMap(({ month, definition, collections }) => {
    const occasion = occasionOf(
      collections.map(({ days }) => days),
      day,
    );
    return occasion === undefined ? [] : [{ month, definition, occasion }];
  });
}

function occasionOf(collected: readonly CollectionDays[], day: string): CalendarOccasion | undefined {
  const open = collected.filter(({ opens, closes }) => opens <= day && day <= closes);
  if (open.length === 0) return undefined;
  if (open.some(({ closes }) => closes === day)) return 'deadline';
  if (open.some(({ reminders }) => reminders.includes(day))) return 'reminder';
  return open.some(({ opens }) => opens === day) ? 'opening' : 'daily';
}
