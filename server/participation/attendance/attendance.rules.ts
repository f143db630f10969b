import type { Rule } from '../../kernel/index.js';
import type { AttendanceStatus } from './attendance.js';

/** Attendance as somebody states it, beside what is known of person and day. */
export interface StatedAttendance {
  readonly day: string;
  readonly status: AttendanceStatus;
  readonly absenceReason: string | null;
  readonly hours: number | null;
  /** The Swedish calendar date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly code: number;
  /** The code that says that there was no measure; undefined where no list is in force. */
  readonly noMeasureCode: number | undefined;
  /** Whether the unit works with the person on the day, as far as the viewer may know. */
  readonly takesPart: boolean;
  /** How often the request states the same person, day and measure. */
  readonly times: number;
  /** Ids of the reasons in force in the month. */
  readonly reasons: readonly string[];
}

const example = (change: Partial<StatedAttendance> = {}): StatedAttendance => ({
  day: '2013-03-04',
  status: 'present',
  absenceReason: null,
  hours: null,
  today: '2013-04-02',
  code: 2,
  noMeasureCode: 0,
  takesPart: true,
  times: 1,
  reasons: ['illness', 'other'],
  ...change,
});
const absent = (absenceReason: string | null): StatedAttendance =>
  example({ status: 'absent', absenceReason });

/** Rules of attendance (domain §2.3). Measure, text and month are held to the rules of measures. */
export const attendanceRules: readonly Rule<StatedAttendance>[] = [
  {
    id: 'attendance-day-has-come',
    severity: 'error',
    field: 'day',
    source: 'domain §2.3: days on which the measure was given',
    validFrom: '2013-03',
    message: {
      sv: '{found} har inte varit än. Registrera närvaro tidigast samma dag.',
      en: '{found} has not come yet. Record attendance on the day at the earliest.',
    },
    expected: { sv: 'senast {today}', en: '{today} at the latest' },
    holds: ({ day, today }) => day <= today,
    values: ({ day, today }) => ({ found: day, today }),
    examples: {
      holds: [example(), example({ day: '2013-04-02' })],
      breaks: [example({ day: '2013-04-03' })],
    },
  },
  {
    id: 'attendance-within-participation',
    severity: 'error',
    field: 'day',
    source: 'domain §7: a unit registers what it gave to the persons it works with',
    validFrom: '2013-03',
    message: {
      sv: 'Personen deltar inte hos enheten {found}. Kontrollera dagen, eller när deltagandet började och slutade.',
      en: 'The person does not take part at the unit on {found}. Check the day, or when the participation began and ended.',
    },
    expected: { sv: 'en dag inom deltagandet', en: 'a day of the participation' },
    holds: ({ takesPart }) => takesPart,
    values: ({ day }) => ({ found: day }),
    examples: { holds: [example()], breaks: [example({ takesPart: false })] },
  },
  {
    id: 'attendance-once-per-day',
    severity: 'error',
    field: 'day',
    source: 'domain §2.3: a day counts once',
    validFrom: '2013-03',
    message: {
      sv: 'Samma person, dag ({found}) och insats anges {times} gånger. Ange den en gång.',
      en: 'The same person, day ({found}) and measure are given {times} times. Give them once.',
    },
    expected: {
      sv: 'en uppgift för varje person, dag och insats',
      en: 'one entry for each person, day and measure',
    },
    holds: ({ times }) => times <= 1,
    values: ({ day, times }) => ({ found: day, times }),
    examples: { holds: [example()], breaks: [example({ times: 2 })] },
  },
  {
    id: 'attendance-is-of-a-measure',
    severity: 'error',
    field: 'code',
    source: 'domain §2.1: code 0 says that there was no measure',
    validFrom: '2013-03',
    message: {
      sv: 'Kod {found} betyder att ingen insats gavs. Välj den insats som närvaron gäller.',
      en: 'Code {found} means that no measure was given. Choose the measure that the attendance is of.',
    },
    expected: { sv: 'en insats', en: 'a measure' },
    holds: ({ code, noMeasureCode }) => code !== noMeasureCode,
    values: ({ code }) => ({ found: code }),
    examples: { holds: [example(), example({ noMeasureCode: undefined })], breaks: [example({ code: 0 })] },
  },
  {
    id: 'absence-has-reason',
    severity: 'error',
    field: 'absenceReason',
    source: 'domain §2.3: attendance, or absence with its reason',
    validFrom: '2013-03',
    message: {
      sv: 'Välj varför personen var frånvarande: {reasons}.',
      en: 'Choose why the person was absent: {reasons}.',
    },
    expected: { sv: 'någon av {reasons}', en: 'one of {reasons}' },
    holds: ({ status, absenceReason, reasons }) =>
      status !== 'absent' || (absenceReason !== null && reasons.includes(absenceReason)),
    values: ({ absenceReason, reasons }) => ({ found: absenceReason ?? '', reasons: reasons.join(', ') }),
    examples: { holds: [example(), absent('illness')], breaks: [absent(null), absent('rain')] },
  },
  {
    id: 'only-absence-has-reason',
    severity: 'error',
    field: 'absenceReason',
    source: 'domain §2.3: attendance, or absence with its reason',
    validFrom: '2013-03',
    message: {
      sv: 'Bara den som var frånvarande har en frånvaroorsak. Ta bort orsaken, eller ange frånvaro.',
      en: 'Only who was absent has a reason for absence. Remove the reason, or state absence.',
    },
    expected: { sv: 'ingen frånvaroorsak', en: 'no reason for absence' },
    holds: ({ status, absenceReason }) => status === 'absent' || absenceReason === null,
    values: ({ absenceReason }) => ({ found: absenceReason ?? '' }),
    examples: { holds: [example(), absent('illness')], breaks: [example({ absenceReason: 'illness' })] },
  },
  {
    id: 'attendance-hours-fit-the-day',
    severity: 'error',
    field: 'hours',
    source: 'domain §2.3: part of a day counts as a whole day',
    validFrom: '2013-03',
    message: {
      sv: '{found} timmar går inte. Ange mer än 0 och högst 24 timmar för den som var närvarande, eller inga timmar.',
      en: '{found} hours cannot be. Give more than 0 and at most 24 hours for who was present, or no hours.',
    },
    expected: { sv: 'mer än 0 och högst 24 timmar', en: 'more than 0 and at most 24 hours' },
    holds: ({ status, hours }) =>
      // What rounds to no hundredth of an hour is nothing that can be kept.
      hours === null || (status === 'present' && hours >= 0.01 && hours <= 24),
    values: ({ hours }) => ({ found: String(hours ?? '') }),
    examples: {
      holds: [example(), example({ hours: 0.5 }), example({ hours: 24 })],
      breaks: [example({ hours: 0 }), example({ hours: 24.5 }), { ...absent('illness'), hours: 4 }],
    },
  },
];
