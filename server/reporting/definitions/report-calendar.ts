import { addMonths, type CalendarMonth, daysInMonth } from '../../kernel/index.js';

/** The days of one month's collection, or of one year's, `YYYY-MM-DD`. */
export interface CollectionDays {
  readonly opens: string;
  readonly reminders: readonly string[];
  readonly closes: string;
}

/** The days of one month's collection. */
export interface MonthCollectionDays extends CollectionDays {
  /** When the managers of those who have something left are told; empty where they never are. */
  readonly managerReminders: readonly string[];
}

/** A day that lies so many months after the reporting month: a day that every month has, or the month's last. */
export interface LaterDay {
  readonly monthsAfter: number;
  readonly day: number | 'last';
}

/** When one section is collected, where that is longer than the rest of the report. */
export interface SectionDays {
  readonly reminders: readonly LaterDay[];
  readonly managerReminders: readonly LaterDay[];
  readonly closes: LaterDay;
}

/** The days of the year file, `MM-DD` of the following year. */
export interface YearFileDays {
  readonly opens: string;
  readonly reminders: readonly string[];
  readonly closes: string;
}

/** When reports are collected: days of the following month, and months, sections and years that differ (domain §4). */
export interface ReportCalendar {
  readonly ordinary: {
    readonly opensOnDay: number;
    readonly reminderDays: readonly number[];
    readonly managerReminderDays: readonly number[];
    readonly closesOnDay: number;
  };
  readonly exceptions: Readonly<Record<string, MonthCollectionDays>>;
  /** By id of the section; one that is not named is collected with the month. */
  readonly sections?: Readonly<Record<string, SectionDays>>;
  /** Left out where no year file is collected. */
  readonly yearFile?: YearFileDays;
}

/**
 * The days on which a reporting month is collected.
 * @param section the days of this section: it opens with the month, and may be open longer than the others
 */
export function collectionDays(
  calendar: ReportCalendar,
  month: CalendarMonth,
  section?: string,
): MonthCollectionDays {
  const days = calendar.exceptions[month] ?? ordinaryDays(calendar, month);
  const own = section === undefined ? undefined : calendar.sections?.[section];
  if (own === undefined) return days;
  const { reminders, managerReminders, closes } = own;
  return {
    opens: days.opens,
    reminders: reminders.map((later) => dateOf(month, later)),
    managerReminders: managerReminders.map((later) => dateOf(month, later)),
    closes: dateOf(month, closes),
  };
}

/** The days on which a year's file is collected; undefined where the calendar knows no year file. */
export function yearFileDays({ yearFile }: ReportCalendar, year: number): CollectionDays | undefined {
  if (yearFile === undefined) return undefined;
  const date = (day: string): string => `${year + 1}-${day}`;
  return {
    opens: date(yearFile.opens),
    reminders: yearFile.reminders.map(date),
    closes: date(yearFile.closes),
  };
}

function ordinaryDays({ ordinary }: ReportCalendar, month: CalendarMonth): MonthCollectionDays {
  const date = (day: number): string => dateOf(month, { monthsAfter: 1, day });
  const { opensOnDay, reminderDays, managerReminderDays, closesOnDay } = ordinary;
  return {
    opens: date(opensOnDay),
    reminders: reminderDays.map(date),
    managerReminders: managerReminderDays.map(date),
    closes: date(closesOnDay),
  };
}

function dateOf(month: CalendarMonth, { monthsAfter, day }: LaterDay): string {
  const later = addMonths(month, monthsAfter);
  return `${later}-${String(day === 'last' ? daysInMonth(later) : day).padStart(2, '0')}`;
}
