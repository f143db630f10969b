import { type CalendarMonth, calendarMonth, type Rule } from '../../kernel/index.js';
import { MAY_OPEN_MONTH, type MonthClosing } from './month-closing.js';

/** A month that somebody registers for. */
export interface RegistrationMonth {
  readonly month: CalendarMonth;
  /** The Swedish calendar month that it is now. */
  readonly thisMonth: CalendarMonth;
  /** Undefined where the month is open. */
  readonly closing: MonthClosing | undefined;
}

const example = (change: Partial<RegistrationMonth> = {}): RegistrationMonth => ({
  month: calendarMonth('2013-03'),
  thisMonth: calendarMonth('2013-04'),
  closing: undefined,
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
      sv: '{found} är stängd för registrering{untilSv}: {reason}. {whoSv}{contactSv}',
      en: '{found} is closed for registering{untilEn}: {reason}. {whoEn}{contactEn}',
    },
    expected: { sv: 'en öppen månad', en: 'an open month' },
    holds: ({ closing }) => closing === undefined,
    values: ({ month, closing }) => ({ found: month, ...closingWords(closing) }),
    examples: {
      holds: [example()],
      breaks: [
        example({ closing: { reason: 'Lämnad den 15 april', until: null, contact: null } }),
        example({
          closing: { reason: 'Granskas', until: '2013-04-20', contact: 'Rut Rapport, 08-000 00 00' },
        }),
      ],
    },
  },
];

function closingWords(closing: MonthClosing | undefined): Readonly<Record<string, string>> {
  const { reason = '', until = null, contact = null } = closing ?? {};
  return {
    reason,
    untilSv: until === null ? '' : ` till och med ${until}`,
    untilEn: until === null ? '' : ` until the end of ${until}`,
    whoSv: MAY_OPEN_MONTH.sv,
    whoEn: MAY_OPEN_MONTH.en,
    contactSv: contact === null ? '' : ` Kontakt: ${contact}.`,
    contactEn: contact === null ? '' : ` Contact: ${contact}.`,
  };
}
