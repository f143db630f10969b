import type { LaterDay, ReportCalendar } from './report-calendar.js';
import type { Correction } from './report-definition.js';

/** The calendar part of a layout page, in Markdown: when each thing is collected, and how it is corrected. */
export function calendarLines(calendar: ReportCalendar, correction: Correction | undefined): string[] {
  const { opensOnDay, reminderDays, managerReminderDays, closesOnDay } = calendar.ordinary;
  const exceptions = Object.entries(calendar.exceptions).map(
    ([month, days]) =>
      `| ${month} | ${days.opens} | ${days.reminders.join(', ')} | ${days.managerReminders.join(', ')} | ${days.closes} |`,
  );
  const sections = Object.entries(calendar.sections ?? {}).map(
    ([section, { reminders, managerReminders, closes }]) =>
      `| any, section \`${section}\` | ${opensOnDay} of the following month | ${reminders.map(inWords).join(', ')} | ${managerReminders.map(inWords).join(', ')} | ${inWords(closes)} |`,
  );
  const { yearFile } = calendar;
  const year =
    yearFile === undefined
      ? []
      : [
          `| year file, \`MM-DD\` of the following year | ${yearFile.opens} | ${yearFile.reminders.join(', ')} | | ${yearFile.closes} |`,
        ];
  return [
    '',
    '## Calendar',
    '',
    '| reporting month | opens | reminders | managers are reminded | closes |',
    '|---|---|---|---|---|',
    `| any, days of the following month | ${opensOnDay} | ${reminderDays.join(', ')} | ${managerReminderDays.join(', ')} | ${closesOnDay} |`,
    ...exceptions,
    ...sections,
    ...year,
    ...(correction === 'whole-file' ? ['', 'A correction replaces the whole file.'] : []),
  ];
}

function inWords({ day, monthsAfter }: LaterDay): string {
  const months = monthsAfter === 1 ? 'month' : 'months';
  return `${day === 'last' ? 'last day' : day} of the month ${monthsAfter} ${months} after`;
}
