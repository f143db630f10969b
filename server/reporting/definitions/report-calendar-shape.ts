import type { Shape } from '../../kernel/index.js';

// The last day that every month has.
const DAY: Shape = { kind: 'whole-number', from: 1, to: 28 };
const DATE: Shape = {
  kind: 'text',
  pattern: /^(19|2\d)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  expected: 'YYYY-MM-DD',
};
// Days that every year has.
const DAY_OF_YEAR: Shape = {
  kind: 'text',
  pattern: /^(?!02-29)((0[1-9]|1[0-2])-(0[1-9]|1\d|2\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$/,
  expected: 'MM-DD',
};
const LATER_DAY: Shape = {
  kind: 'object',
  fields: {
    monthsAfter: { kind: 'whole-number', from: 1, to: 12 },
    day: { kind: 'either', of: [DAY, { kind: 'one-of', values: ['last'] }] },
  },
};

/** What the calendar of a report definition must look like; `ReportCalendar` says what each key means. */
export const REPORT_CALENDAR_SHAPE: Shape = {
  kind: 'object',
  fields: {
    ordinary: {
      kind: 'object',
      fields: {
        opensOnDay: DAY,
        reminderDays: listOf(DAY),
        managerReminderDays: listOf(DAY),
        closesOnDay: DAY,
      },
    },
    exceptions: {
      kind: 'map',
      key: /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/,
      expected: 'YYYY-MM',
      of: {
        kind: 'object',
        fields: { opens: DATE, reminders: listOf(DATE), managerReminders: listOf(DATE), closes: DATE },
      },
    },
    sections: {
      kind: 'map',
      key: /^[a-z0-9]+(-[a-z0-9]+)*$/,
      expected: 'a-z, 0-9, -',
      of: {
        kind: 'object',
        fields: { reminders: listOf(LATER_DAY), managerReminders: listOf(LATER_DAY), closes: LATER_DAY },
      },
    },
    yearFile: {
      kind: 'object',
      fields: { opens: DAY_OF_YEAR, reminders: listOf(DAY_OF_YEAR), closes: DAY_OF_YEAR },
    },
  },
  optional: ['sections', 'yearFile'],
};

function listOf(shape: Shape): Shape {
  return { kind: 'list', of: shape, atLeast: 0 };
}
