import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCodeLists } from '../../codes/index.js';
import { calendarMonth } from '../../kernel/index.js';
import { parseReportDefinition } from './parse-report-definition.js';
import { collectionDays, type ReportCalendar, yearFileDays } from './report-calendar.js';

const calendar: ReportCalendar = {
  ordinary: { opensOnDay: 1, reminderDays: [8, 12], managerReminderDays: [14], closesOnDay: 15 },
  exceptions: {
    '2020-03': { opens: '2020-04-02', reminders: [], managerReminders: ['2020-04-29'], closes: '2020-04-30' },
  },
  sections: {
    closures: {
      reminders: [{ monthsAfter: 3, day: 15 }],
      managerReminders: [{ monthsAfter: 4, day: 25 }],
      closes: { monthsAfter: 4, day: 'last' },
    },
  },
  yearFile: { opens: '04-01', reminders: ['04-15'], closes: '04-30' },
};
const days = (month: string, section?: string) => collectionDays(calendar, calendarMonth(month), section);

test('a section with days of its own is open longer than the month', () => {
  expect(days('2020-01')).toEqual({
    opens: '2020-02-01',
    reminders: ['2020-02-08', '2020-02-12'],
    managerReminders: ['2020-02-14'],
    closes: '2020-02-15',
  });
  expect(days('2020-01', 'measures')).toEqual(days('2020-01'));
  expect(days('2020-01', 'closures')).toEqual({
    opens: '2020-02-01',
    reminders: ['2020-04-15'],
    managerReminders: ['2020-05-25'],
    closes: '2020-05-31',
  });
});

test('the last day of a month is the last one of that month, across the turn of the year and in leap years', () => {
  expect(days('2019-10', 'closures').closes).toBe('2020-02-29');
  expect(days('2020-10', 'closures').closes).toBe('2021-02-28');
});

test('a month that differs opens all its sections, and a section with days of its own keeps its last day', () => {
  expect(days('2020-03').closes).toBe('2020-04-30');
  expect(days('2020-03', 'closures')).toMatchObject({ opens: '2020-04-02', closes: '2020-07-31' });
});

test('the year file is collected in April of the following year, where the calendar knows one', () => {
  expect(yearFileDays(calendar, 2020)).toEqual({
    opens: '2021-04-01',
    reminders: ['2021-04-15'],
    closes: '2021-04-30',
  });
  const { yearFile: _, ...without } = calendar;
  expect(yearFileDays(without, 2020)).toBeUndefined();
});

const shipped = new URL('./socialstyrelsen-2013.json', import.meta.url);

function findingsOf(changed: object): readonly (readonly [string, string | number | undefined])[] {
  const document = JSON.parse(readFileSync(shipped, 'utf8')) as { calendar: object };
  document.calendar = { ...calendar, ...changed };
  const { findings } = parseReportDefinition(document, readCodeLists());
  return findings.map(({ rule, place }) => [rule, place?.column]);
}

test.each([
  [{}, []],
  [
    { sections: { persons: calendar.sections?.['closures'] } },
    [['document-unknown-code', 'calendar.sections.persons']],
  ],
  [
    { sections: { closures: { reminders: [], managerReminders: [], closes: { monthsAfter: 4, day: 30 } } } },
    [['document-value', 'calendar.sections.closures.closes.day']],
  ],
  [
    { yearFile: { opens: '04-01', reminders: [], closes: '04-31' } },
    [['document-value', 'calendar.yearFile.closes']],
  ],
  [
    { yearFile: { opens: '02-29', reminders: [], closes: '04-30' } },
    [['document-value', 'calendar.yearFile.opens']],
  ],
])('a calendar with %j has its mistakes told', (changed, expected) => {
  expect(findingsOf(changed)).toEqual(expected);
});
