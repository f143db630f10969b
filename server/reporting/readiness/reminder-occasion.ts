import { addDays } from '../../kernel/index.js';
import type { CollectionDays } from '../definitions/report-calendar.js';

/** Twice to those who can mend it, then to their manager. */
export const REMINDER_OCCASIONS = ['first', 'second', 'manager'] as const;
export type ReminderOccasion = (typeof REMINDER_OCCASIONS)[number];

/**
 * The reminder that is due on a day: the latest whose day has come, so that a job which stood still for a week sends one and
 * not three. The manager is told the day before the collection closes; undefined before the first and after the close.
 * @param today `YYYY-MM-DD`
 */
export function reminderDue(
  { reminders: [first, second], closes }: CollectionDays,
  today: string,
): ReminderOccasion | undefined {
  if (today > closes) return undefined;
  const days = { first, second, manager: addDays(closes, -1) };
  return REMINDER_OCCASIONS.findLast((occasion) => {
    const day = days[occasion];
    return day !== undefined && day <= today;
  });
}
