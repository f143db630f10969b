import { addMonths, type CalendarMonth } from '../../kernel/index.js';

/** The days of one month's collection, `YYYY-MM-DD`. */
export interface CollectionDays {
  readonly opens: string;
  readonly reminders: readonly string[];
  readonly closes: string;
}

/** When reports are collected: days of the following month, and single months that differ (domain §4). */
export interface ReportCalendar {
  readonly ordinary: {
    readonly opensOnDay: number;
    readonly reminderDays: readonly number[];
    readonly closesOnDay: number;
  };
  readonly exceptions: Readonly<Record<string, CollectionDays>>;
}

/** The days on which a reporting month is collected. */
export function collectionDays(calendar: ReportCalendar, month: CalendarMonth): CollectionDays {
  const exception = calendar.exceptions[month];
  if (exception !== undefined) return exception;
  const following = addMonths(month, 1);
  const date = (day: number): string => `${following}-${String(day).padStart(2, '0')}`;
  const { opensOnDay, reminderDays, closesOnDay } = calendar.ordinary;
  return { opens: date(opensOnDay), reminders: reminderDays.map(date), closes: date(closesOnDay) };
}
