import { grouped } from '../../kernel/index.js';
import type { CollectionDays } from '../../reporting/index.js';
import type { ReceivedPart } from '../receiving/report-part.js';
import type { DueReminder, MunicipalityStatus, ReminderCount } from './reporting-status.js';

/** The reminder that is due for a part that has not come in; undefined before the first one's day. */
export function dueReminder(
  part: ReceivedPart,
  { reminders, closes }: CollectionDays,
  today: string,
): DueReminder | undefined {
  const passed = reminders.filter((day) => day <= today).toSorted();
  const overdue = today > closes;
  const dueOn = passed.at(-1) ?? (overdue ? closes : undefined);
  return dueOn === undefined ? undefined : { part, number: passed.length, dueOn, overdue };
}

/** How many municipalities each reminder goes to, and to how many of them somebody to send it to is known. */
export function reminderCounts(municipalities: readonly MunicipalityStatus[]): readonly ReminderCount[] {
  const due = municipalities.flatMap(({ reminders, contact }) =>
    reminders.map((reminder) => ({ reminder, contact })),
  );
  const alike = grouped(due, ({ reminder }) => JSON.stringify(reminder));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const withContact = same.filter(({ contact }) => contact !== null).length;
    return { ...first.reminder, municipalities: same.length, withContact };
  });
}
