import { addMonths, type CalendarMonth, dateOfInstant, monthOfDate } from '../../kernel/index.js';
import { type CollectionDays, collectionDays } from '../definitions/report-calendar.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';

/** A month that is still being registered, with the days of its collection. */
export interface OpenMonth {
  readonly month: CalendarMonth;
  readonly days: CollectionDays;
}

/** Months before the present one that may still be collected: the ordinary deadlines lie within them. */
const LOOKED_BACK = 6;

/**
 * The months that have begun and whose collection has not closed on the instant's Swedish date, the earliest first. A month
 * is open from its first day: what is registered early need not be chased.
 */
export function openMonths(definitions: ReportDefinitions, now: Date): readonly OpenMonth[] {
  const today = dateOfInstant(now);
  const present = monthOfDate(today);
  return Array.from({ length: LOOKED_BACK + 1 }, (_, back) => addMonths(present, back - LOOKED_BACK)).flatMap(
    (month) => {
      const definition = definitions.inForce(month);
      if (definition === undefined) return [];
      const days = collectionDays(definition.calendar, month);
      return today <= days.closes ? [{ month, days }] : [];
    },
  );
}
