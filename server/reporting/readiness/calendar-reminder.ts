import { grouped } from '../../kernel/index.js';
import type { SectionCollection } from '../definitions/open-collections.js';
import type { MonthCollectionDays } from '../definitions/report-calendar.js';
import type { RowSource } from '../definitions/report-definition.js';

/** A reminder that the calendar asks for. */
export interface CalendarReminder {
  /** Whoever can mend what is left, or their managers. */
  readonly audience: 'menders' | 'managers';
  /** The day of the calendar that it is for, `YYYY-MM-DD`. */
  readonly day: string;
  /** The last day of the section that closes first of those it is about. */
  readonly closes: string;
  /** What the sections that it is about tell of. */
  readonly sections: readonly RowSource[];
}

/**
 * The reminders that are due on a day: of each section that is open the latest whose day has come, so that a job which stood
 * still for a week sends one and not three. Sections of which the same day reminds the same people share it.
 * @param today `YYYY-MM-DD`
 */
export function remindersDue(
  collections: readonly SectionCollection[],
  today: string,
): readonly CalendarReminder[] {
  const due = collections.flatMap(({ rows, days }) =>
    latestOf(days, today).map((reminder) => ({ ...reminder, rows, closes: days.closes })),
  );
  return [...grouped(due, ({ audience, day }) => `${audience} ${day}`).values()].flatMap((shared) => {
    const [first] = shared;
    if (first === undefined) return [];
    const { audience, day } = first;
    const closes = shared.map((one) => one.closes).reduce((one, other) => (one < other ? one : other));
    return [{ audience, day, closes, sections: shared.map(({ rows }) => rows) }];
  });
}

/** At most one: none before the first has come and when the section has closed. */
function latestOf({ reminders, managerReminders, closes }: MonthCollectionDays, today: string) {
  if (today > closes) return [];
  const menders = reminders.map((day) => ({ audience: 'menders', day }) as const);
  const managers = managerReminders.map((day) => ({ audience: 'managers', day }) as const);
  return [...menders, ...managers]
    .filter(({ day }) => day <= today)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .slice(-1);
}
