import { type CalendarMonth, calendarMonth, type Rule } from '../../kernel/index.js';

/** A month that somebody registers for. */
export interface RegistrationMonth {
  readonly month: CalendarMonth;
  /** The Swedish calendar month that it is now. */
  readonly thisMonth: CalendarMonth;
  /** Why the month is closed for registering; undefined where it is open. */
  readonly closedBecause: string | undefined;
}

const example = (change: Partial<RegistrationMonth> = {}): RegistrationMonth => ({
  month: calendarMonth('2013-03'),
  thisMonth: calendarMonth('2013-04'),
  closedBecause: undefined,
  ...change,
});

/** Rules of when something may be registered for a month: by anybody, of anybody. */
export const registrationMonthRules: readonly Rule<RegistrationMonth>[] = [
  {
    id: 'registration-month-has-begun',
    severity: 'error',
    field: 'month',
    source: 'domain §2.3: a volume counts days on which a measure was given',
    validFrom: '2013-03',
    message: {
      sv: '{found} har inte börjat. Registrera när månaden är här.',
      en: '{found} has not begun. Register it when the month is here.',
    },
    expected: { sv: 'senast {thisMonth}', en: '{thisMonth} at the latest' },
    holds: ({ month, thisMonth }) => month <= thisMonth,
    values: ({ month, thisMonth }) => ({ found: month, thisMonth }),
    examples: {
      holds: [example(), example({ month: calendarMonth('2013-04') })],
      breaks: [example({ month: calendarMonth('2013-05') })],
    },
  },
  {
    id: 'registration-month-is-open',
    severity: 'error',
    field: 'month',
    source: 'domain §4: what has been sent changes only by a correction',
    validFrom: '2013-03',
    message: {
      sv: '{found} är stängd för registrering: {reason}. Be uppgiftslämnaren öppna månaden om något ska ändras.',
      en: '{found} is closed for registering: {reason}. Ask the reporter to open the month if something is to change.',
    },
    expected: { sv: 'en öppen månad', en: 'an open month' },
    holds: ({ closedBecause }) => closedBecause === undefined,
    values: ({ month, closedBecause }) => ({ found: month, reason: closedBecause ?? '' }),
    examples: { holds: [example()], breaks: [example({ closedBecause: 'Lämnad den 15 april' })] },
  },
];
