import { type CalendarMonth, daysInMonth, isCalendarMonth, type Rule } from '../kernel/index.js';
import { exampleStatement } from './measure-statement.example.js';
import type { MeasureStatement } from './measure-statement.js';

const WHOLE_NUMBER = /^(0|[1-9]\d{0,3})$/;

// What needs no closer look: every month has 28 days, and comparing texts takes a tenth of matching a pattern.
const UNUSUAL_DAYS = `days not in ('', 'X', ${Array.from({ length: 28 }, (_, day) => `'${day + 1}'`).join(', ')})`;

/** Rules of the volume: days in the month, or the mark X (domain §2.3). */
export const measureVolumeRules: readonly Rule<MeasureStatement>[] = [
  {
    id: 'measure-volume-is-days-or-mark',
    severity: 'error',
    field: 'days',
    source: 'domain §2.3; Socialstyrelsen 2013, appendix 2',
    validFrom: '2013-03',
    message: {
      sv: '”{found}” är inte ett antal dagar. Ange hela dagar (del av dag räknas som en dag), eller X när antalet inte är känt.',
      en: '“{found}” is not a number of days. Give whole days (part of a day counts as one), or X where the number is not known.',
    },
    expected: { sv: 'ett helt antal dagar eller X', en: 'a whole number of days, or X' },
    holds: ({ days }) => days === '' || days === 'X' || WHOLE_NUMBER.test(days),
    brokenBySql: `${UNUSUAL_DAYS} and days !~ '^(0|[1-9][0-9]{0,3})$'`,
    values: ({ days }) => ({ found: days }),
    examples: {
      holds: [exampleStatement(), exampleStatement({ days: 'X' })],
      breaks: ['2,5', 'x', '-1', 'tre', ' 4'].map((days) => exampleStatement({ days })),
    },
  },
  {
    id: 'measure-days-within-month',
    severity: 'error',
    field: 'days',
    source: 'domain §2.3',
    validFrom: '2013-03',
    message: {
      sv: '{found} dagar ryms inte i {month}. Ange 1 till {limit} dagar, eller X när antalet inte är känt.',
      en: '{found} days do not fit into {month}. Give 1 to {limit} days, or X where the number is not known.',
    },
    expected: { sv: '1 till {limit} dagar', en: '1 to {limit} days' },
    holds: ({ days, month }) =>
      !isCountIn(days, month) || (Number(days) >= 1 && Number(days) <= limitOf(month)),
    brokenBySql: `${UNUSUAL_DAYS} and month_days is not null and days ~ '^(0|[1-9][0-9]{0,3})$' and days::integer not between 1 and month_days`,
    values: ({ days, month }) => ({
      found: days,
      month,
      limit: isCalendarMonth(month) ? limitOf(month) : '',
    }),
    examples: {
      holds: [exampleStatement({ days: '31' }), exampleStatement({ month: '2012-02', days: '29' })],
      breaks: [
        exampleStatement({ days: '0' }),
        exampleStatement({ days: '32' }),
        exampleStatement({ month: '2013-02', days: '29' }),
      ],
    },
  },
  {
    id: 'measure-has-volume',
    severity: 'error',
    field: 'days',
    source: 'domain §2.3',
    validFrom: '2013-03',
    message: {
      sv: 'Insatsen saknar volym. Ange antal dagar, eller X när antalet inte är känt.',
      en: 'The measure has no volume. Give a number of days, or X where it is not known.',
    },
    expected: { sv: 'ett helt antal dagar eller X', en: 'a whole number of days, or X' },
    holds: ({ code, days, list }) => list === undefined || code === String(list.noMeasureCode) || days !== '',
    brokenBySql: "list_codes is not null and code <> no_measure_code and days = ''",
    values: ({ days }) => ({ found: days }),
    examples: {
      holds: [exampleStatement(), exampleStatement({ code: '0', days: '' })],
      breaks: [exampleStatement({ days: '' })],
    },
  },
  {
    id: 'no-measure-has-no-volume',
    severity: 'error',
    field: 'days',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: 'Ingen insats (kod {code}) kan inte ha dagar. Lämna volymen tom, eller ange den insats som gavs.',
      en: 'No measure (code {code}) cannot have days. Leave the volume empty, or give the measure that there was.',
    },
    expected: { sv: 'tom volym', en: 'an empty volume' },
    holds: ({ code, days, list }) => list === undefined || code !== String(list.noMeasureCode) || days === '',
    brokenBySql: "list_codes is not null and code = no_measure_code and days <> ''",
    values: ({ code, days }) => ({ found: days, code }),
    examples: {
      holds: [exampleStatement({ code: '0', days: '' })],
      breaks: [exampleStatement({ code: '0', days: '3' }), exampleStatement({ code: '0', days: 'X' })],
    },
  },
];

function isCountIn(days: string, month: string): month is CalendarMonth {
  return isCalendarMonth(month) && WHOLE_NUMBER.test(days);
}

function limitOf(month: CalendarMonth): number {
  return daysInMonth(month);
}
